import type { Texts } from './en.ts'

/** Speaks to “você”; no article stands before a name, so that none has to agree with it. */
export const ptBR: Texts = {
  invitation: {
    subject: '{{portal}}: convite de {{organization}}',
    preheader: 'O link funciona uma só vez, até {{until}}.',
    heading: 'Seu convite de {{organization}}',
    hello: 'Olá, {{name}},',
    offer:
      'Com este convite de {{inviter}}, você cria uma senha para {{portal}}. A partir daí, você entra com este endereço de e-mail e essa senha.',
    note: 'Uma mensagem de {{inviter}}:',
    once: 'O link funciona uma só vez: ele é usado quando você pressiona o botão na página a que ele leva. Apenas visitar essa página não muda nada.',
    button: 'Criar sua senha',
    from: 'De',
    organization: 'Organização',
    until: 'Válido até',
    address: 'Se o botão não funcionar, copie este endereço para o seu navegador:',
    why: 'Você recebeu este e-mail por causa de um convite de {{inviter}}. Não esperava por ele? Ignore-o, e nada acontece.',
  },
  invitation_reminder: {
    subject: '{{portal}}: seu convite de {{organization}} continua válido',
    preheader: 'O link ainda funciona, até {{until}}.',
    heading: 'Seu convite de {{organization}} continua válido',
    hello: 'Olá, {{name}},',
    offer:
      'O convite de {{inviter}} continua aberto: com ele, você cria uma senha para {{portal}}. O link é o mesmo do primeiro e-mail.',
    note: 'Uma mensagem de {{inviter}}:',
    once: 'O link funciona uma só vez: ele é usado quando você pressiona o botão na página a que ele leva. Apenas visitar essa página não muda nada.',
    button: 'Criar sua senha',
    from: 'De',
    organization: 'Organização',
    until: 'Válido até',
    address: 'Se o botão não funcionar, copie este endereço para o seu navegador:',
    why: 'Você recebeu este lembrete porque um convite de {{inviter}} ainda não foi aberto. Não esperava por ele? Ignore-o, e nada acontece.',
  },
  password_changed: {
    subject: '{{portal}}: sua senha foi definida',
    preheader: 'Se foi você, não é preciso fazer nada.',
    heading: 'Sua senha foi definida',
    hello: 'Olá, {{name}},',
    done: 'Uma nova senha para {{portal}} foi definida com este endereço de e-mail. Todas as outras sessões foram encerradas.',
    notYou:
      'Se não foi você, avise imediatamente quem administra {{portal}}. Caso contrário, não é preciso fazer nada.',
    button: 'Entrar',
    at: 'Quando',
    address: 'Se o botão não funcionar, copie este endereço para o seu navegador:',
    why: 'Você recebe este e-mail sempre que sua senha para {{portal}} é definida, para que ninguém mais possa fazer isso sem que você perceba.',
  },
  test: {
    subject: '{{portal}}: e-mail de teste',
    preheader: 'Ele veio pela caixa de e-mail {{mailbox}}.',
    heading: 'O e-mail de teste chegou',
    hello: 'Olá, {{name}},',
    done: 'Este e-mail foi enviado de {{portal}} para testar uma caixa de e-mail. Ele chegou até você; portanto, a caixa de e-mail funciona.',
    button: 'Ir para a caixa de e-mail',
    mailbox: 'Caixa de e-mail',
    from: 'Endereço',
    at: 'Quando',
    address: 'Se o botão não funcionar, copie este endereço para o seu navegador:',
    why: 'Você recebeu este e-mail porque “Enviar um teste para mim” foi pressionado. Não é preciso fazer nada.',
  },
}
