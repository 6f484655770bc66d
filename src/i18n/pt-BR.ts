import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('pt-BR').format
/** Whole millions join their noun with “de”: 1.000.000 de pessoas. */
const counted = (one: string, other: string) =>
  plural('pt-BR', { one, many: other.replace('{n} ', '{n} de '), other })

const people = counted('{n} pessoa', '{n} pessoas')
const needing = counted('{n} pessoa pede sua atenção', '{n} pessoas pedem sua atenção')
const mailsWait = counted('{n} e-mail espera', '{n} e-mails esperam')
const peopleChosen = counted('{n} pessoa escolhida', '{n} pessoas escolhidas')
const invitations = counted('{n} convite', '{n} convites')
const linesRead = counted('{n} linha lida', '{n} linhas lidas')
const minutes = counted('{n} minuto', '{n} minutos')
const organisations = counted('{n} organização', '{n} organizações')
const minutesLeft = counted('falta cerca de {n} minuto', 'faltam cerca de {n} minutos')
/** Verbs that follow a number said before them. */
const haveAccess = plural('pt-BR', { one: 'já tem acesso', other: 'já têm acesso' })
const wereSent = plural('pt-BR', { one: 'foi enviado', other: 'foram enviados' })
const mailsPutOff = plural('pt-BR', {
  one: '1 e-mail será tentado de novo {when}',
  many: '{n} de e-mails serão tentados de novo, o próximo {when}',
  other: '{n} e-mails serão tentados de novo, o próximo {when}',
})

const someAdded = (n: number) =>
  n > 0 ? counted('{n} pessoa adicionada.', '{n} pessoas adicionadas.')(n) : 'Nenhuma pessoa foi adicionada.'

/** Speaks to “você”. Where gender would show, it names the thing instead: convite, acesso, administração, pessoa. */
export const ptBR: Messages = {
  languages: LOCALES,

  frame: {
    skip: 'Ir para o conteúdo',
    menu: 'Menu',
    main: 'Navegação principal',
    users: 'Pessoas',
    sending: 'Envios',
    organizations: 'Organizações',
    mailboxes: 'Caixas de e-mail',
    templates: 'Modelos',
    mail: 'E-mails capturados',
    menuOf: (name) => `${name}, sua conta`,
    profile: 'Seu perfil',
    signOut: 'Sair',
    language: 'Idioma',
    documentTitle: (title, portal) => `${title} · ${portal}`,
    errorTitle: (title) => `Erro: ${title}`,
  },

  words: {
    optional: 'opcional',
    cancel: 'Cancelar',
    name: 'Nome',
    email: 'Endereço de e-mail',
    organization: 'Organização',
    language: 'Idioma',
    role: 'Função',
    status: 'Status',
    person: 'Pessoa',
    actions: 'Ações',
    actionsFor: (name) => `Ações para ${name}`,
    show: 'Mostrar',
    hide: 'Ocultar',
    none: 'Nenhuma',
    yes: 'Sim',
    no: 'Não',
    by: 'Por',
    when: 'Quando',
    newer: 'Mais recentes',
    older: 'Menos recentes',
    pages: 'Páginas',
    answer: 'Resposta do servidor:',
    detail: 'Em detalhe:',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Sem convite',
    queued: 'Na fila',
    sent: 'Enviado',
    linkShown: 'Link mostrado',
    delayed: 'Atrasado',
    delivered: 'Entregue',
    failed: 'Não enviado',
    bounced: 'Devolvido',
    complained: 'Marcado como spam',
    suppressed: 'Endereço bloqueado',
    choosing: 'Escolhendo a senha',
    opened: 'Aberto – sem senha',
    expired: 'Expirado',
    revoked: 'Revogado',
    active: 'Com acesso',
    deactivated: 'Acesso desativado',
  },

  whys: {
    cancelled: 'Cancelado com o restante do envio',
    expired: 'O link tinha expirado',
    suppressed: 'O endereço está bloqueado: um e-mail anterior não chegou',
    deactivated: 'O acesso foi desativado nesse meio-tempo',
    revoked: 'Revogado antes de sair',
    superseded: 'Substituído por um convite mais recente antes de sair',
    opened: 'O link já tinha sido aberto',
    email_changed: 'O endereço mudou nesse meio-tempo',
    email_taken: 'Outra pessoa já tem este endereço',
    used: 'O link já tinha sido usado',
    newer: 'Substituído por um link mais recente antes de sair',
    gone: 'O convite não existe mais',
    bad_address: 'Não é possível enviar e-mails para este endereço',
    unsafe_text: 'Há caracteres que não podem aparecer em um e-mail',
    key_missing: 'Falta a chave do link (SECRET_KEY). Enviado de novo, o e-mail leva outro link',
    no_answer: 'Nenhuma resposta chegou a tempo',
    not_reached: 'Não foi possível conectar ao provedor de e-mail, ou a conexão caiu',
    process_ended: 'O portal foi reiniciado antes de chegar uma resposta',
    mailbox_unreadable: 'Os dados de acesso guardados não podem ser lidos (SECRET_KEY)',
    not_made_up: 'Não foi possível montar o e-mail; o log diz por quê',
    answer_unclear: 'Não foi possível entender a resposta',
    provider_failed: 'O provedor de e-mail teve uma falha própria',
    interrupted: 'O envio foi interrompido',
    unknown_too_long: 'Não há como saber se chegou; a administração do portal decide',
    key_changed: 'A chave de API foi alterada antes de chegar uma resposta; a administração decide',
    outbox_held: 'Um backup foi restaurado. Os e-mails esperam até a administração do portal liberá-los',
    restored: 'Estava a caminho quando o backup foi feito; a administração do portal decide',
    paused_by_administrator: 'A administração do portal pausou a caixa de e-mail',
  },

  refusals: {
    no_mailbox: {
      is: 'Não existe nenhuma caixa de e-mail neste endereço.',
      todo: 'Corrija o endereço e envie de novo.',
    },
    no_domain: {
      is: 'O domínio depois do @ não existe.',
      todo: 'Corrija o endereço e envie de novo.',
    },
    no_mail: {
      is: 'O domínio deste endereço não aceita nenhum e-mail.',
      todo: 'Peça outro endereço e envie para ele.',
    },
    closed: {
      is: 'A caixa de e-mail está desativada ou não é mais usada.',
      todo: 'Peça outro endereço e envie para ele.',
    },
    bad_syntax: {
      is: 'O servidor de e-mail não reconhece isto como endereço.',
      todo: 'Procure um erro de digitação e envie de novo.',
    },
    unavailable: {
      is: 'Ou a caixa de e-mail não existe, ou seu servidor não aceita e-mails deste portal.',
      todo: 'Procure um erro de digitação, ou pergunte o endereço à pessoa.',
    },
    full: {
      is: 'A caixa de e-mail está cheia.',
      todo: 'Envie de novo em alguns dias.',
    },
    no_room: {
      is: 'A caixa de e-mail está cheia, ou o e-mail é grande demais para ela.',
      todo: 'Envie de novo em alguns dias.',
    },
    unreachable: {
      is: 'Não é possível conectar ao servidor de e-mail deste endereço.',
      todo: 'Procure um erro de digitação depois do @, ou envie de novo mais tarde.',
    },
    passing: {
      is: 'O e-mail voltou, mas outro pode chegar mais tarde.',
      todo: 'Envie de novo mais tarde, ou pergunte o endereço à pessoa.',
    },
    listed: {
      is: 'O provedor de e-mail não envia nada para este endereço, porque e-mails anteriores voltaram ou foram marcados como spam.',
      todo: 'Corrija o endereço, ou peça que ele seja retirado da lista do provedor.',
    },
    too_large: {
      is: 'O e-mail é grande demais para o servidor de e-mail.',
      todo: 'Envie de novo quando o texto e as imagens forem menores.',
    },
    content: {
      is: 'O servidor de e-mail não aceita o conteúdo do e-mail.',
      todo: 'Envie de novo quando o texto tiver sido alterado.',
    },
    policy: {
      is: 'O servidor de e-mail não deixa passar e-mails deste portal.',
      todo: 'Quem o administra pode deixá-los passar.',
    },
    unproven: {
      is: 'O servidor de e-mail não consegue saber se o e-mail vem mesmo do remetente.',
      todo: 'O domínio do remetente precisa dos registros certos: SPF, DKIM e DMARC.',
    },
    not_now: {
      is: 'O servidor de e-mail não aceita e-mails deste portal por enquanto.',
      todo: 'Envie de novo mais tarde.',
    },
    limit: {
      is: 'Foi enviado mais do que o servidor ou provedor de e-mail permite.',
      todo: 'Espere o limite recomeçar, ou peça que ele seja aumentado.',
    },
    sender: {
      is: 'O servidor ou provedor de e-mail não aceita o endereço do remetente.',
      todo: 'Ele precisa ser permitido lá, ou seu domínio verificado.',
    },
    credentials: {
      is: 'O servidor ou provedor de e-mail não aceita as credenciais da caixa de e-mail.',
      todo: 'É preciso corrigir o nome de usuário e a senha, ou a chave de API.',
    },
    certificate: {
      is: 'O certificado do servidor de e-mail não é confiável.',
      todo: 'É preciso renová-lo, ou corrigir o nome do servidor.',
    },
    out_of_order: {
      is: 'Não é possível conectar ao servidor ou provedor de e-mail, ou ele tem uma falha própria.',
      todo: 'Nada se perde: uma nova tentativa é automática.',
    },
    other: {
      is: 'O servidor ou provedor de e-mail recusou.',
      todo: 'A administração do portal pode ler por quê.',
    },
  },

  roles: {
    admin: 'Administração do portal',
    manager: 'Gestão de pessoas',
    user: 'Uso do portal',
    organizationAdmin: 'Administração',
    administratorOf: (organization) => `Administração de ${organization}`,
    hints: {
      admin: 'Tudo, inclusive caixas de e-mail, configurações e funções.',
      manager: 'Todas as pessoas e organizações, mas nenhuma configuração.',
      user: 'O próprio portal. Quem administra uma organização também tem esta função.',
    },
  },

  activity: {
    added: 'Inclusão na lista',
    invited: 'Convite',
    opened: 'Abertura do link',
    accepted: 'Definição da senha',
    signed_in: 'Entrada no portal',
    deactivated: 'Desativação',
    reactivated: 'Reativação',
  },

  home: {
    goOn: {
      title: (portal) => `Você está em ${portal}`,
      lead: 'O portal se abre automaticamente.',
      submit: 'Continuar para o portal',
    },
    title: 'Início',
    heading: (active, everyone) =>
      active === everyone
        ? counted('{n} pessoa já tem acesso', 'Todas as {n} pessoas já têm acesso')(everyone)
        : `${number(active)} de ${people(everyone)} ${haveAccess(active)}`,
    lead: (cameIn, waiting, underway) =>
      [
        ...(cameIn > 0
          ? [
              `${counted('{n} pessoa ganhou acesso', '{n} pessoas ganharam acesso')(cameIn)} nas últimas 24 horas.`,
            ]
          : []),
        waiting > 0 ? `${needing(waiting)}.` : 'Ninguém pede sua atenção agora.',
        ...(underway > 0 ? [`${invitations(underway)} a caminho.`] : []),
      ].join(' '),
    invite: counted('Convidar {n} pessoa sem convite', 'Convidar {n} pessoas sem convite'),
    funnel: {
      title: 'O caminho de entrada',
      period: 'Período',
      periods: { 7: '7 dias', 30: '30 dias', 365: 'Um ano' },
      said: (invited, accepted, days) => {
        const when = days === 365 ? 'no último ano' : `nos últimos ${number(days)} dias`
        if (invited === 0) return `Nenhum convite ${when}.`
        const came =
          accepted === 0 ? 'ninguém tem acesso ainda' : `${number(accepted)} ${haveAccess(accepted)}`
        return `${counted('{n} pessoa recebeu convite', '{n} pessoas receberam convite')(invited)} ${when}; ${came}.`
      },
      picture: 'Do convite ao acesso',
      asTable: 'Em tabela',
      step: 'Etapa',
      people: 'Pessoas',
      share: 'Das pessoas convidadas',
      lost: 'Ficaram pelo caminho',
      steps: {
        invited: 'Convite',
        sent: 'Envio',
        delivered: 'Entrega',
        opened: 'Abertura',
        accepted: 'Senha definida',
      },
      missing: {
        sent: plural('pt-BR', { one: '{n} não enviado', other: '{n} não enviados' }),
        delivered: plural('pt-BR', { other: '{n} sem aviso de entrega' }),
        opened: plural('pt-BR', { one: '{n} não aberto', other: '{n} não abertos' }),
        accepted: plural('pt-BR', { other: '{n} sem senha' }),
      },
    },
    needs: {
      title: 'Pede sua atenção',
      nothing: 'Nada pede sua atenção agora.',
      show: 'Ver pessoas',
      sendNew: 'Enviar novos links',
      failed: counted('{n} convite não pôde ser enviado', '{n} convites não puderam ser enviados'),
      bounced: counted(
        '{n} endereço devolveu ou recusa e-mails',
        '{n} endereços devolveram ou recusam e-mails',
      ),
      mostOften: (reason) => `Motivo mais comum: ${reason}`,
      opened: counted(
        '{n} pessoa abriu o link e não definiu uma senha',
        '{n} pessoas abriram o link e não definiram uma senha',
      ),
      usedUp: 'Cada link funciona uma só vez; com um novo, é possível entrar.',
      longAgo: plural('pt-BR', { other: '{n} delas há mais de uma semana' }),
      expired: counted('{n} link expirou sem uso', '{n} links expiraram sem uso'),
      expiredHint: 'Um novo volta a ter o prazo completo.',
      ending: counted(
        '{n} link ainda não aberto expira em até 3 dias',
        '{n} links ainda não abertos expiram em até 3 dias',
      ),
      firstEnds: (date) => `O primeiro: ${date}`,
      underway: plural('pt-BR', { one: 'Ver {n} a caminho', other: 'Ver todos os {n} a caminho' }),
      limited: counted(
        '{n} organização atingiu um limite de convites',
        '{n} organizações atingiram um limite de convites',
      ),
      limitedHint: 'Nos últimos 3 dias:',
      unled: counted('{n} organização está sem administração', '{n} organizações estão sem administração'),
      unledMore: plural('pt-BR', { other: 'e mais {n}' }),
      organizations: counted('Ver {n} organização', 'Ver todas as {n} organizações'),
      pausedBy: (name, when) => `${name} pausou a caixa de e-mail (${when})`,
      failing: 'A caixa de e-mail não passou no último teste',
      failingHint: 'Até ela passar, os e-mails podem esperar ou falhar.',
      waitAt: (mails, address) => `${mailsWait(mails)} na caixa de e-mail ${address}`,
      unknown: counted('Não há como saber se {n} e-mail chegou', 'Não há como saber se {n} e-mails chegaram'),
      unknownHint: 'Descubra o que aconteceu e depois decida.',
      mailbox: 'Abrir caixa de e-mail',
      sendings: 'Ver envios',
    },
    health: {
      missing: 'Sem caixa de e-mail',
      through: 'Por meio de',
      from: 'Remetente',
      lastSent: 'Último envio',
      failed: (n, days) => `${number(n)} em ${number(days)} dias`,
      since: 'Desde',
      why: 'Motivo',
    },
    now: {
      title: 'Agora',
      all: 'Todos os envios',
      left: (n) => minutesLeft(n),
    },
    next: 'Próximos envios',
    firstRun: {
      heading: 'Você é a primeira pessoa aqui',
      lead: 'Daqui você convida as outras pessoas e acompanha até onde cada uma chegou.',
    },
  },

  users: {
    title: 'Pessoas',
    titleOf: (organization) => `Pessoas de ${organization}`,
    summary: (c) =>
      c.waiting > 0
        ? `${people(c.everyone)}, ${number(c.active)} com acesso. ${needing(c.waiting)}.`
        : `${people(c.everyone)}, ${number(c.active)} com acesso.`,
    add: 'Adicionar pessoas',
    addPeople: 'Adicionar pessoas',
    send: 'Enviar convites',
    tabs: {
      label: 'Filtros rápidos',
      everyone: 'Todas',
      waiting: 'Pedem atenção',
      none: 'Sem convite',
      underway: 'A caminho',
      active: 'Com acesso',
    },
    filters: {
      label: 'Pessoas',
      search: 'Buscar por nome ou endereço',
      placeholder: 'Nome ou endereço',
      anyStatus: 'Qualquer status',
      anyOrganization: 'Qualquer organização',
      anyLanguage: 'Qualquer idioma',
      sort: 'Ordenar',
      apply: 'Aplicar',
      clear: 'Limpar todos os filtros',
    },
    list: {
      caption: 'Pessoas',
      activity: 'Última atividade',
      planned: (when) => `Agendado para ${when}`,
      selectPage: 'Selecionar todas as pessoas desta página',
      select: (name) => `Selecionar ${name}`,
    },
    bulk: {
      label: 'Pessoas selecionadas',
      goOn: 'Continuar com a seleção',
      count: plural('pt-BR', { one: '{n} selecionada', other: '{n} selecionadas' }),
      elsewhere: plural('pt-BR', { one: '({n} fora desta página)', other: '({n} fora desta página)' }),
      ticked: 'Pessoas marcadas nesta página',
      everyone: plural('pt-BR', {
        one: 'Selecionar {n} encontrada',
        other: 'Selecionar todas as {n} encontradas',
      }),
      clear: 'Limpar',
    },
    found: people,
    shown: (shown, total) =>
      shown === total
        ? plural('pt-BR', { one: 'Mostrando {n}', other: 'Mostrando todas as {n}' })(total)
        : `Mostrando ${number(shown)} de ${number(total)}`,
    firstRun: {
      title: 'Ninguém recebeu convite ainda',
      text: 'Adicione uma pessoa ou cole uma lista de endereços. Antes de qualquer envio, você vê o que acontecerá com cada linha.',
    },
    nothing: {
      title: 'Nenhuma pessoa encontrada',
      titleFor: (q) => `Nenhuma pessoa encontrada para “${q}”`,
      text: 'Outras palavras ou menos filtros podem trazer mais resultados.',
    },
    open: 'Abrir',
    sendOne: 'Enviar convite',
    sendAgain: 'Enviar um novo convite',
    sendAnyway: 'Enviar mesmo assim',
    suppressed: {
      title: 'Nada é enviado para este endereço',
      reasons: {
        bounced: 'Um e-mail anterior foi devolvido.',
        complained: 'Um e-mail anterior foi marcado como spam.',
        suppressed: 'O provedor de e-mail não envia nada para ele.',
        refused: 'O servidor de e-mail do destino o recusou.',
      },
      text: 'Se você sabe que ele funciona, envie mesmo assim.',
    },
    otherwise: 'Com mensagem ou depois…',
    copyLink: 'Copiar link…',
    correctAddress: 'Endereço',
    correctHint: 'O convite é enviado de novo, e o link anterior deixa de funcionar.',
    showLink: {
      title: (name) => `Mostrar um link para ${name}?`,
      lead: 'Para pessoas a quem nenhum e-mail chega: quem entrega o link é você.',
      parts: [
        'Conta como um novo convite: o link anterior deixa de funcionar, e nenhum e-mail é enviado.',
        'Ele aparece uma só vez, na próxima página. Ninguém pode mostrá-lo de novo, nem você.',
        'Quem tiver o link pode escolher a senha; por isso, ele deve chegar só às mãos desta pessoa.',
        'O histórico registra que foi você.',
      ],
      show: 'Mostrar o link',
      shown: (name) => `O link para ${name}`,
      only: 'Ele só aparece agora',
      onlyText: 'Copie-o antes de deixar esta página. Um novo link invalida este.',
      repeated: (open) => `Nada foi feito: esse link já foi mostrado. “${open}” cria outro.`,
      label: 'Link',
      copy: 'Copiar',
      copied: 'Copiado',
      until: (date) => `Funciona uma só vez, até ${date}.`,
      back: 'Pronto',
    },
    edit: {
      open: 'Editar',
      title: (name) => `Editar: ${name}`,
      emailHint:
        'Com outro endereço, outra organização ou outra função, o convite anterior perde a validade. Nada é enviado sozinho: quem envia o novo é você.',
      rights:
        'Mudar a função encerra as sessões desta pessoa; deixar uma organização que ela administra também.',
      save: 'Salvar',
      saved: 'Alterações salvas.',
      invitationEnded:
        'Alterações salvas. O convite anterior perdeu a validade. Nenhum novo foi enviado ainda.',
    },
    administrator: {
      make: 'Conceder a administração da organização',
      unmake: 'Retirar a administração',
      made: (name) => `${name} passa a administrar a organização quando entrar de novo.`,
      madeAhead: (name) => `${name} vai administrar a organização a partir do primeiro acesso.`,
      unmade: (name) => `${name} não administra mais a organização.`,
    },
    deactivation: {
      open: 'Desativar acesso…',
      title: (name) => `Desativar o acesso de ${name}?`,
      parts: [
        'Todas as sessões abertas são encerradas na hora, e não é mais possível entrar.',
        'O link de um convite aberto deixa de funcionar. E-mails em espera não são enviados.',
        'Nada é excluído. É possível reativar a qualquer momento; os convites são então enviados de novo.',
      ],
      confirm: 'Desativar acesso',
      done: (name) => `O acesso de ${name} foi desativado.`,
      reactivate: 'Reativar acesso',
      undone: (name) => `O acesso de ${name} foi reativado.`,
      undoneWithin: (name) =>
        `O acesso de ${name} foi reativado, mas a organização continua desativada: enquanto estiver assim, não é possível entrar nem receber convites.`,
    },
    revocation: {
      open: 'Revogar convite…',
      title: (name) => `Revogar o convite para ${name}?`,
      parts: [
        'O link deixa de funcionar na hora, e ninguém pode usá-lo para pedir um novo.',
        'Se o e-mail ainda não saiu, ele não é enviado.',
        'Um novo convite pode ser enviado a qualquer momento.',
      ],
      confirm: 'Revogar convite',
      done: (name) => `O convite para ${name} foi revogado.`,
    },
    recovery: {
      open: 'Enviar um link para uma nova senha…',
      title: (name) => `Enviar a ${name} um link para uma nova senha?`,
      to: (email) => `Ele vai para ${email} e não é mostrado a mais ninguém.`,
      parts: [
        'Ele funciona uma só vez, até uma hora depois que o e-mail sair. Um link anterior deixa de funcionar.',
        'A senha atual continua funcionando até uma nova ser salva. Nesse momento, todas as sessões abertas são encerradas.',
        'Fica registrado que foi você.',
      ],
      confirm: 'Enviar o link',
      queued: (email) => `Um link para uma nova senha, destinado a ${email}, está na fila.`,
      limited: (n) =>
        `Nada foi enviado: em uma hora, a administração já mandou enviar três links como esse para este endereço. O próximo pode ser enviado daqui a ${minutes(n)}.`,
      noMailbox: 'Os links para uma nova senha saem da mesma caixa de e-mail. Nada mudou para esta pessoa.',
    },
    invitation: 'Convite',
    contact: 'Contato',
    access: 'Acesso',
    since: 'Na lista desde',
    administers: 'Administra a organização',
    invitedBy: 'Convite de',
    linkUntil: (date) => `O link funciona até ${date}`,
    timeline: {
      added: (by) => (by ? `Inclusão na lista por ${by}` : 'Inclusão na lista'),
      queued: (by) => (by ? `Convite posto na fila por ${by}` : 'Convite na fila'),
      planned: (by) => (by ? `Convite agendado por ${by}` : 'Convite agendado'),
      sent: () => 'Enviado',
      delayed: () => 'Atrasado pelo servidor de destino',
      delivered: () => 'Entregue',
      failed: () => 'Não enviado',
      bounced: () => 'Devolvido',
      complained: () => 'Marcado como spam pela pessoa',
      suppressed: () => 'Não enviado: o endereço está bloqueado',
      reminded: () => 'Lembrete enviado',
      reminderFailed: () => 'Lembrete não enviado',
      reminderBounced: () => 'Lembrete devolvido',
      reminderComplained: () => 'Lembrete marcado como spam pela pessoa',
      reminderSuppressed: () => 'Lembrete não enviado: o endereço está bloqueado',
      linkShown: (by) => (by ? `Link mostrado a ${by}` : 'Link mostrado'),
      opened: () => 'Link aberto',
      lapsed: () => 'Encerrado sem senha',
      accepted: () => 'Senha definida',
      expired: () => 'Link expirado',
      revoked: (by) => (by ? `Revogado por ${by}` : 'Revogado'),
      superseded: () => 'Substituído por um convite mais recente',
      deactivated: (by) => (by ? `Acesso desativado por ${by}` : 'Acesso desativado'),
      reactivated: (by) => (by ? `Acesso reativado por ${by}` : 'Acesso reativado'),
      deactivatedWithOrganization: (by) =>
        by ? `Organização desativada por ${by}` : 'Organização desativada',
      reactivatedWithOrganization: (by) => (by ? `Organização reativada por ${by}` : 'Organização reativada'),
      recoveryQueued: (by) =>
        by ? `Link para uma nova senha na fila, por ${by}` : 'Link para uma nova senha na fila',
      recoverySent: () => 'Link para uma nova senha enviado',
      recoveryFailed: () => 'Link para uma nova senha não enviado',
      recoveryBounced: () => 'E-mail com o link para uma nova senha devolvido',
      recoveryComplained: () => 'E-mail com o link para uma nova senha marcado como spam pela pessoa',
      recoverySuppressed: () => 'Link para uma nova senha não enviado: o endereço está bloqueado',
      recovered: () => 'Nova senha escolhida com o link',
    },
    seeSending: 'Ver o envio',
    planned: {
      title: (when) => `Há um convite agendado para ${when}`,
      text: (by) =>
        by
          ? `Agendado por ${by}. Um convite enviado antes disso toma o lugar dele.`
          : 'Um convite enviado antes disso toma o lugar dele.',
    },
    banner: {
      none: {
        title: 'Ainda sem convite',
        text: 'Um convite traz um link que funciona uma só vez, para escolher uma senha.',
      },
      queued: {
        title: 'O convite está esperando para ser enviado',
        text: 'Ele sai automaticamente; um novo convite o substituiria.',
      },
      sent: {
        title: 'O convite foi enviado, e o link ainda não foi aberto',
        text: 'Não chegou nada? Confira primeiro o endereço. Um novo convite invalida o link anterior.',
      },
      linkShown: {
        title: 'O link foi mostrado e ainda não foi aberto',
        text: 'Nenhum e-mail foi enviado: o link é entregue diretamente. Outro link ou um novo convite o invalida.',
      },
      delayed: {
        title: 'O convite foi enviado, mas o servidor de destino o faz esperar',
        text: 'Novas tentativas são feitas automaticamente por algum tempo. Um novo convite invalida o link anterior.',
      },
      delivered: {
        title: 'O convite chegou, e o link ainda não foi aberto',
        text: 'Pode estar na pasta de spam. Um novo convite invalida o link anterior.',
      },
      bounced: {
        title: 'O convite não chegou',
        text: 'Nada mais é enviado automaticamente para este endereço. Confira-o primeiro.',
      },
      failed: {
        title: 'Não foi possível enviar o convite',
        text: 'Quando a causa estiver resolvida, envie um novo convite.',
      },
      choosing: {
        title: 'O link foi aberto, e uma senha está sendo escolhida',
        text: 'Há 30 minutos para isso. Um novo convite interromperia a escolha.',
      },
      opened: {
        title: 'O link foi aberto, mas nenhuma senha foi escolhida',
        text: 'O link funciona uma só vez e não serve mais. Um novo convite traz outro.',
      },
      expired: {
        title: 'O link expirou sem que ninguém o abrisse',
        text: 'Um novo convite traz outro, com o prazo completo.',
      },
      revoked: {
        title: 'O convite foi revogado',
        text: 'O link dele não funciona mais. Um novo convite traz outro.',
      },
      active: null,
      deactivated: {
        title: 'Acesso desativado',
        text: 'Enquanto estiver assim, não é possível entrar nem receber convites.',
      },
    },
    outWith: {
      title: (organization) => `A organização ${organization} está desativada`,
      toOrganization: 'Ver a organização',
    },
    added: (name) => `${name} está na lista. Nenhum convite foi enviado ainda.`,
    addedSeveral: (r) =>
      [
        someAdded(r.added),
        r.sent > 0 ? `${invitations(r.sent)} a caminho.` : !r.scheduled && 'Nenhum convite foi enviado.',
        r.scheduled && counted('{n} convite agendado.', '{n} convites agendados.')(r.scheduled),
        r.skipped > 0 && counted('{n} linha deixada de fora.', '{n} linhas deixadas de fora.')(r.skipped),
      ]
        .filter((sentence) => sentence)
        .join(' '),
  },

  adding: {
    title: 'Adicionar pessoas',
    titlePeople: 'Adicionar pessoas',
    ways: 'Formas de adicionar',
    one: 'Uma pessoa',
    several: 'Várias pessoas',
    oneLead: 'Nada é enviado ainda: a próxima página oferece o convite.',
    severalLead: 'Nada é salvo nem enviado antes de você ver o que acontecerá com cada linha.',
    who: 'Quem',
    nameHint: 'Como deve aparecer no e-mail.',
    emailHint: 'O convite vai para este endereço, e é com ele que a pessoa entra no portal.',
    anyDomain: 'Adicionar este endereço mesmo assim',
    noOrganization: 'Nenhuma',
    organizationLanguage: 'O idioma da organização',
    languageHint: 'Para o convite e todas as páginas a que ele leva.',
    add: 'Adicionar esta pessoa',
    emails: 'Endereços de e-mail',
    emailsHint: 'Um por linha, ou separados por vírgulas, pontos e vírgulas, tabulações ou espaços.',
    emailsNamed: 'Com nome, fica assim:',
    forAll: 'Para todas as pessoas',
    check: 'Conferir a lista',
  },

  preview: {
    title: 'Conferir a lista',
    lead: (n) => `${linesRead(n)} do texto que você colou. Desmarque o que não quiser.`,
    leadInto: (n, organization) =>
      `${linesRead(n)} do texto que você colou, para ${organization}. Desmarque o que não quiser.`,
    caption: 'O que acontecerá com cada linha',
    take: 'Incluir esta linha',
    takeLine: (line, typed) => `Incluir a linha ${number(line)}, ${typed}`,
    line: 'Linha',
    happens: 'O que acontece',
    tally: 'Quantas de cada tipo',
    class: {
      new: 'Novo',
      known: 'Na lista, sem convite válido',
      pending: 'Convite pendente',
      active: 'Já tem acesso',
      deactivated: 'Acesso desativado',
      elsewhere: 'Outra organização',
      domain: 'Domínio não permitido',
      malformed: 'Não é um endereço',
      repeated: 'Repetido',
    },
    consequence: {
      new: 'Entra na lista; recebe convite se você enviar agora',
      known: 'Já está na lista; recebe convite se você enviar agora',
      pending: 'Já tem um link; se a linha for marcada, um novo o substitui se você enviar agora',
      active: 'Fica como está',
      deactivated: 'Fica como está',
      elsewhere: 'Pertence a outra organização e continua lá',
      domain: 'A organização aceita outros endereços; a administração do portal pode marcar este mesmo assim',
      malformed: 'Fica de fora: é preciso um endereço simples, como nome@example.org',
      repeated: 'Também está em uma linha anterior',
    },
    correct: 'Corrigir',
    correctLine: (line) => `Corrigir a linha ${number(line)}`,
    correctTitle: 'Corrigir a lista',
    correctHint: 'Altere o que estiver errado e confira de novo. As marcações são refeitas.',
    again: 'Conferir de novo',
    when: 'Enviar convites',
    now: 'Agora',
    nowHint: 'Os e-mails saem na hora, cada um no idioma da pessoa.',
    at: 'Em data e hora marcadas',
    atHint: 'As pessoas são adicionadas agora; os e-mails saem no horário marcado.',
    later: 'Depois',
    laterHint: 'As pessoas são adicionadas; você envia pela lista quando quiser.',
    back: 'Voltar',
    add: counted('Adicionar {n} pessoa', 'Adicionar {n} pessoas'),
    nobody: 'Não há ninguém nesta lista que se possa adicionar ou convidar.',
  },

  addition: {
    title: 'O que aconteceu com cada linha',
    became: 'O que aconteceu',
    typed: 'Texto colado',
    added: 'Adicionada',
    known: 'Já está na lista',
    left: 'Deixada de fora',
    unticked: 'Não estava marcada',
    malformed: 'É preciso um endereço simples, como nome@example.org',
    repeated: 'Isso já havia sido feito; ninguém foi adicionado de novo.',
    toSending: 'Ir para o envio',
    lately: 'Adicionadas recentemente',
    kept: 'Só você vê isto, por 24 horas.',
    count: someAdded,
  },

  sendings: {
    title: 'Envios',
    lead: 'Cada uso de “Enviar convites”, do mais recente ao mais antigo.',
    caption: 'Lista de envios',
    count: counted('{n} envio', '{n} envios'),
    invitations,
    invitationTo: (name) => `Convite para ${name}`,
    what: 'O quê',
    sent: 'Enviados',
    failed: 'Não enviados',
    waiting: 'Em espera',
    opened: 'Abertos',
    accepted: 'Senhas definidas',
    cancelled: 'Cancelados',
    none: {
      title: 'Nada foi enviado ainda',
      text: 'Marque pessoas na lista e pressione “Enviar convites”. O que aconteceu com cada e-mail aparece aqui.',
    },
    toUsers: 'Ir para as pessoas',
    scheduledFor: (when) => `Agendado para ${when}`,
    scheduledBy: (by, expected) =>
      by
        ? `Para ${peopleChosen(expected)} por ${by}. Nenhum convite sai antes.`
        : `Para ${people(expected)}. Nenhum convite sai antes.`,
    scheduledNow: (by, n, expected) =>
      by
        ? `Por enquanto, para ${number(n)} de ${peopleChosen(expected)} por ${by}. Nenhum convite sai antes.`
        : `Por enquanto, para ${number(n)} de ${people(expected)}. Nenhum convite sai antes.`,
    note: 'Mensagem pessoal',
    result: 'Resultado em CSV',
    standing: { paused: 'Pausado', cancelled: 'Cancelado', scheduled: 'Agendado' },
    control: {
      pause: 'Pausar',
      pauseSending: 'Pausar este envio',
      resume: 'Retomar',
      cancel: 'Cancelar o restante…',
      cancelScheduled: 'Cancelar este envio…',
      sendNow: 'Enviar agora',
      changeTime: 'Mudar o horário…',
      pausedTitle: 'Alguém pausou este envio',
      pausedText: 'O que já estava sendo transmitido ainda chega. Nada mais sai até o envio ser retomado.',
      cancelledTitle: 'O restante foi cancelado',
      cancelledWhole: 'Este envio foi cancelado',
      untouched: counted(
        'Para {n} pessoa nada tinha sido preparado ainda, e nada mudou.',
        'Para {n} pessoas nada tinha sido preparado ainda, e nada mudou.',
      ),
      withdrawing: counted(
        '{n} e-mail que ainda não saiu está sendo retirado.',
        '{n} e-mails que ainda não saíram estão sendo retirados.',
      ),
      leaving: counted(
        '{n} e-mail já estava sendo transmitido e ainda sai.',
        '{n} e-mails já estavam sendo transmitidos e ainda saem.',
      ),
      said: {
        paused: 'Envio pausado. O que está sendo transmitido agora ainda sai; nada mais sai.',
        resumed: 'O envio continua.',
        resumedHeldUp: 'O envio não está mais pausado. Ele continua assim que os e-mails puderem sair.',
        cancelled: 'O restante foi cancelado.',
        cancelledWhole: 'Este envio foi cancelado.',
        begun: 'O envio começa agora.',
        begunHeldUp:
          'Chegou a hora. O envio começa assim que houver uma caixa de e-mail da qual os convites possam sair.',
        begunBefore: 'O horário deste envio já tinha chegado.',
        moved: 'O horário foi mudado.',
        tooLate: 'O horário não foi mudado: o deste envio já tinha chegado.',
        nothing:
          'Não havia mais nada a fazer: os últimos e-mails estão sendo transmitidos, ou este envio terminou ou mudou nesse meio-tempo.',
      },
    },
    cancellation: {
      title: counted('Cancelar {n} convite?', 'Cancelar {n} convites?'),
      parts: {
        rest: plural('pt-BR', {
          one: 'ainda não saiu e nunca será enviado; o convite é revogado',
          other: 'ainda não saíram e nunca serão enviados; os convites são revogados',
        }),
        untouched: plural('pt-BR', {
          one: 'pessoa ainda sem nada preparado; tudo fica como antes',
          other: 'pessoas ainda sem nada preparado; tudo fica como antes',
        }),
        leaving: plural('pt-BR', {
          one: 'está sendo transmitido agora e ainda sai',
          other: 'estão sendo transmitidos agora e ainda saem',
        }),
        sent: plural('pt-BR', {
          one: 'já saiu e continua válido',
          other: 'já saíram e continuam válidos',
        }),
      },
      text: 'Os links que estes convites substituíram não voltam a funcionar. Qualquer pessoa pode receber um novo convite a qualquer momento.',
      nothing: 'Não resta nada a cancelar neste envio.',
      keep: 'Não cancelar',
      confirm: counted('Cancelar {n} convite', 'Cancelar {n} convites'),
    },
    planned: {
      title: 'Quando ele deve começar?',
      change: 'Mudar o horário',
      keep: 'Deixar o horário como está',
      invited: 'Receberiam convite no momento',
      leftOut: 'Ficariam de fora no momento',
      first: 'Primeiro convite',
      again: 'Novo link',
      unreachable: 'Fora do alcance de quem agendou o envio',
      asOfNow:
        'O que aconteceria com cada pessoa se o envio começasse agora. Isso pode mudar até o horário dele.',
      many: 'São pessoas demais para contar aqui quantas ficariam de fora; a lista diz isso de cada uma.',
      all: (n) => `Todas as pessoas escolhidas: ${number(n)}`,
      limit: (n) =>
        `Se começasse agora, o envio convidaria ${number(n)} delas: é o que resta do limite em 24 horas.`,
    },
    options: {
      more: 'Mensagem ou outro horário',
      note: 'Mensagem pessoal',
      noteHint: 'Até 400 caracteres. Aparece no e-mail, acima do botão, e na página a que o link leva.',
      when: 'Quando',
      now: 'Agora',
      at: 'Em data e hora marcadas',
      atHint: 'Para as pessoas escolhidas agora. Os links anteriores funcionam até lá.',
      time: (zone: string) => `Data e hora, em ${zone}`,
      timeHint: 'O fuso horário do portal, que pode não ser o do seu relógio.',
      skipped: (next: string) =>
        `Nesse momento os relógios são adiantados e nunca mostram este horário. O próximo que eles mostram é ${next}.`,
    },
    correct: 'Corrigir e reenviar',
    correctOf: (name) => `Endereço de ${name}`,
    suggested: (domain) => `Outras pessoas da organização usam ${domain}.`,
    queuedAgain: (email) => `Um novo convite para ${email} está na fila.`,
    newerSent: 'Um convite mais recente já foi enviado',
    csv: {
      name: 'Nome',
      email: 'Endereço de e-mail',
      organization: 'Organização',
      result: 'Resultado',
      reason: 'Motivo',
      at: 'Data e hora (UTC)',
      leftOut: 'Fora do envio',
      words: 'Resposta do servidor',
    },
    heading: {
      preparing: (expected) => `Envio para ${people(expected)}`,
      running: counted('Enviando {n} convite', 'Enviando {n} convites'),
      paused: (sent, total) => `Pausado em ${number(sent)} de ${number(total)}`,
      heldUp: (sent, total) => `Em espera: ${number(sent)} de ${number(total)}`,
      done: (sent, total) =>
        sent === total
          ? total === 1
            ? 'O convite foi enviado'
            : counted('{n} convite foi enviado', 'Todos os {n} convites foram enviados')(total)
          : `${number(sent)} de ${invitations(total)} ${wereSent(sent)}`,
      cancelled: (sent, total) =>
        sent === 0
          ? 'Cancelado antes de qualquer envio'
          : `Cancelado após ${number(sent)} de ${number(total)}`,
      nobody: 'Ninguém recebeu convite',
    },
    startedBy: (by, when) => (by ? `Início: ${when}, por ${by}.` : `Início: ${when}.`),
    scheduledOn: (by, when) => (by ? `Agendado por ${by} para ${when}.` : `Agendado para ${when}.`),
    leave: 'Você pode deixar esta página; o envio continua.',
    progress: 'Progresso',
    preparing: (done, expected) => `Preparação: ${number(done)} de ${people(expected)}`,
    line: (sent, total) => `Enviados: ${number(sent)} de ${number(total)}`,
    finished: (when) => `Conclusão: ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} por minuto`
        : `${number(perMinute)} por minuto · ${minutesLeft(left)}`,
    putOff: (n, when) => mailsPutOff(n).replace('{when}', when),
    paused: 'A caixa de e-mail está pausada',
    pausedByHandText: 'Nada se perde: o envio continua quando a administração do portal o retomar.',
    pausedText:
      'Nada se perde: o envio continua automaticamente quando a caixa de e-mail voltar a funcionar.',
    corrected: 'Corrigidos e reenviados',
    triedAgain: 'Nova tentativa automática',
    delivered: 'Entregues',
    anyway: 'Enviar mesmo assim',
    anywayTo: (name) => `Enviar mesmo assim para ${name}`,
    again: 'Enviar de novo',
    againTo: (name) => `Enviar de novo para ${name}`,
    leftOut: 'Fora do envio',
    leftOutNames: 'Nomes e motivos',
    leftOutFirst: (n) => `Aqui aparecem as primeiras ${number(n)} pessoas; o resultado em CSV traz todas.`,
    reasons: {
      active: 'Já tem acesso',
      deactivated: 'Acesso desativado',
      invited: 'Já tinha convite',
      meanwhile: 'Recebeu convite nesse meio-tempo',
      choosing: 'Estava escolhendo a senha',
      suppressed: 'O endereço devolveu um e-mail',
      limit: 'Acima do limite de convites',
    },
    nobodyText: 'Todas as pessoas escolhidas ficaram de fora, pelo motivo ao lado do nome.',
    missed: counted(
      '{n} pessoa escolhida não recebeu convite: quando chegou a vez dela, já não correspondia ao filtro, ou quem enviou já não pode convidá-la.',
      '{n} pessoas escolhidas não receberam convite: quando chegou a vez delas, já não correspondiam ao filtro, ou quem enviou já não pode convidá-las.',
    ),
    confirm: {
      nobody: 'Nenhuma destas pessoas pode ser convidada',
      title: counted('Enviar {n} convite?', 'Enviar {n} convites?'),
      send: counted('Enviar {n} convite', 'Enviar {n} convites'),
      schedule: counted('Agendar {n} convite', 'Agendar {n} convites'),
      chosen: (n) => `O filtro encontra ${people(n)}. Cada e-mail sai no idioma da pessoa.`,
      others: plural('pt-BR', { one: 'mais {n} pessoa', other: 'mais {n} pessoas' }),
      ticked: (n) =>
        `${counted('{n} pessoa marcada', '{n} pessoas marcadas')(n)}. Cada e-mail sai no idioma da pessoa.`,
      limit: (atOnce, today) =>
        `Você pode convidar até ${people(atOnce)} de uma vez e mais ${number(today)} em 24 horas.`,
      parts: {
        first: plural('pt-BR', {
          one: 'recebe o primeiro convite',
          other: 'recebem o primeiro convite',
        }),
        again: plural('pt-BR', {
          one: 'recebe um novo link; o anterior deixa de funcionar',
          other: 'recebem um novo link; o anterior deixa de funcionar',
        }),
        active: plural('pt-BR', {
          one: 'já tem acesso e fica de fora',
          other: 'já têm acesso e ficam de fora',
        }),
        deactivated: plural('pt-BR', {
          one: 'está com o acesso desativado e fica de fora',
          other: 'estão com o acesso desativado e ficam de fora',
        }),
        suppressed: plural('pt-BR', {
          one: 'tem um endereço que devolveu um e-mail e fica de fora',
          other: 'têm um endereço que devolveu um e-mail e ficam de fora',
        }),
      },
      correctFirst: 'Corrigir primeiro',
      who: 'Quem recebe',
      all: counted('{n} pessoa', 'Todas as {n} pessoas'),
      allHint: counted(
        'Com um novo link para {n} pessoa que já tinha convite.',
        'Com um novo link para as {n} pessoas que já tinham convite.',
      ),
      first: counted(
        'Só {n} pessoa que nunca recebeu convite',
        'Só as {n} pessoas que nunca receberam convite',
      ),
      firstHint: 'Os links anteriores continuam funcionando.',
    },
    repeated: 'Isso já havia sido enviado e não foi enviado de novo.',
    mailbox: {
      paused: (name) => `A caixa de e-mail “${name}” está pausada`,
      failing: (name) => `A caixa de e-mail “${name}” não passou no último teste`,
      waits: 'Os convites enviados agora esperam até a caixa de e-mail voltar a funcionar.',
      linksEnd: 'Mesmo assim, os links anteriores de quem recebe um novo deixam de funcionar.',
      ask: 'A administração do portal pode cuidar disso.',
    },
    noMailbox: {
      tag: 'Nenhuma caixa de e-mail ainda',
      title: 'Nada foi enviado',
      lead: 'Não há caixa de e-mail da qual os convites possam sair.',
      text: 'A configuração “Caixa de cadastro” indica de qual caixa de e-mail saem os convites, e nenhuma que funcione está indicada.',
      unchanged: 'Nada mudou para ninguém.',
      waits: 'Nada se perde: os convites esperam até a administração do portal escolher uma caixa de e-mail.',
      what: 'O que fazer',
      admin:
        'Conecte uma caixa de e-mail ou abra uma já existente, teste-a e escolha-a para os convites. Depois, envie de novo.',
      adminChooses:
        'Já existe uma caixa de e-mail: escolha-a para os convites nas configurações. Depois, envie de novo.',
      toSetting: 'Ir para a configuração',
      toMailboxes: 'Ir para as caixas de e-mail',
      others: 'A administração do portal pode conectar uma caixa de e-mail. Depois, envie de novo.',
    },
  },

  invitations: {
    title: (portal) => `Convite para ${portal}`,
    lead: 'Escolha uma senha, e seu acesso está pronto.',
    from: 'De',
    inviterAt: (inviter, organization) => `${inviter}, ${organization}`,
    until: 'Válido até',
    open: 'Criar sua senha',
    changesNothing:
      'Abrir esta página não muda nada. O link funciona uma só vez: ele deixa de funcionar quando você pressiona o botão e, logo em seguida, você escolhe a senha.',
    address: 'Seu endereço de e-mail',
    addressHint: 'O endereço para o qual este convite foi enviado.',
    changesNothingYet:
      'Abrir esta página não muda nada. O link funciona uma só vez: ele deixa de funcionar assim que você digita o endereço certo e, logo em seguida, você escolhe a senha.',
    unexpected: 'Não esperava este convite? Você pode ignorá-lo.',
    signedIn: (name) => `Há uma sessão aberta aqui: ${name}`,
    notFor: (email) => `Este convite não é para ${email}. Continuar encerra essa sessão neste navegador.`,
    openInstead: 'Encerrar a sessão e continuar',

    dead: {
      title: {
        unknown: 'Este link não é conhecido aqui',
        used: 'Este link já foi usado',
        newer: 'Um link mais recente foi enviado',
        replaced: 'Este link foi substituído por um mais recente',
        expired: 'Este convite expirou',
        lapsed: 'Este link foi aberto sem que uma senha fosse escolhida',
        opened_elsewhere: 'Este link está aberto em outro navegador',
        revoked: 'Este convite não é mais válido',
      },
      lead: {
        unknown:
          'Ele pode ter sido cortado no caminho. Copie o endereço inteiro do e-mail ou abra-o de novo por lá.',
        used: (at) =>
          at
            ? `Uma senha foi criada com este link em ${at}. Se foi você, é só entrar.`
            : 'Uma senha já foi criada. Se foi você, é só entrar.',
        newer:
          'Só o link mais recente funciona. Ele está no nosso último e-mail, que talvez ainda esteja a caminho; procure-o também na pasta de spam.',
        replaced:
          'Ele deixou de funcionar quando o mais recente foi criado, e esse não chegou por e-mail. Se você o recebeu de outra forma, use-o.',
        expired: (at) =>
          at
            ? `O link funcionou até ${at}. Os links expiram por segurança; você ainda pode conseguir acesso.`
            : 'Os links expiram por segurança; você ainda pode conseguir acesso.',
        lapsed:
          'Cada link funciona uma só vez, e este deixou de funcionar ao ser aberto. Com um novo, você entra.',
        opened_elsewhere:
          'Cada link funciona uma só vez. Este foi aberto há pouco em outro navegador ou janela: continue por lá. Se não foi você, peça um novo convite: ele invalida este.',
        revoked: 'Ele foi revogado; por isso, o link não funciona mais.',
      },
      signIn: 'Entrar',
      renew: 'Receber um novo link',
      renewHint: 'Ele vai para o endereço que recebeu o convite, e para nenhum outro.',
      ask: (name) =>
        name
          ? `Peça um novo convite a ${name}.`
          : 'Peça um novo convite à pessoa que convidou você ou à administração.',
      askAbout: (name) =>
        name
          ? `Dúvidas? O convite veio de ${name}.`
          : 'Dúvidas? Fale com a pessoa que convidou você ou com a administração.',
    },
    renewed: {
      title: 'Confira seu e-mail',
      lead: 'Um novo link só chega se o convite ainda estiver valendo, e só ao endereço que o recebeu. Isso leva um ou dois minutos, e os links anteriores deixam de funcionar.',
      hint: 'Não chegou nada? Procure na pasta de spam. É possível pedir um novo link uma vez por hora; depois disso, fale com a pessoa que convidou você ou com a administração.',
    },
  },

  passwords: {
    title: 'Criar sua senha',
    lead: 'Só mais uma etapa, e seu acesso está pronto.',
    signInAs: 'Você entra como',
    needs: 'A senha precisa',
    rules: {
      length: (n) => `Ter ${number(n)} caracteres ou mais`,
      common: 'Ser difícil de adivinhar: nenhuma das comuns, como senha1234',
      own: 'Deixar de fora seu nome, seu endereço e o nome deste portal',
    },
    said: {
      done: '(cumprida)',
      soFar: (n) => `(${n} até agora)`,
      fine: '(parece boa)',
      not: '(ainda não)',
      met: (met, all, strength) => `Regras cumpridas: ${met} de ${all}. Força: ${strength}.`,
    },
    strength: {
      label: 'Força',
      none: 'Ainda não',
      levels: { 1: 'Fácil de adivinhar', 2: 'Suficiente', 3: 'Forte', 4: 'Muito forte' },
    },
    short: (n) => `São necessários pelo menos ${n} caracteres.`,
    suggest: 'Sugerir uma',
    suggested:
      'Cinco palavras escolhidas ao acaso. Deixe seu gerenciador de senhas guardá-las ou anote-as e depois salve.',
    label: 'Senha',
    save: 'Salvar senha e entrar',
    refused: 'Nada se perdeu: escolha outra.',
    notNow: 'Agora não',
    notNowHint:
      'De qualquer forma, o link do seu e-mail não funciona mais. Mais tarde, você vai precisar de um novo: ao abrir o link antigo, você vê como conseguir.',
    later: {
      title: 'Volte quando quiser',
      lead: 'Nenhuma senha foi escolhida, e o link do seu e-mail não funciona mais.',
      renew: 'Quando quiser continuar, abra de novo o link do e-mail: lá você pode receber um novo.',
      ask: 'Quando quiser continuar, peça um novo convite à pessoa que convidou você ou à administração.',
    },
    lost: {
      title: 'Abra o link de novo',
      lead: 'Depois de pressionar o botão, você tem 30 minutos para escolher uma senha, no mesmo navegador. Esse tempo acabou, este é outro navegador ou já existe um convite mais recente.',
      text: 'Abra mais uma vez o link do seu e-mail: lá está explicado como conseguir um novo.',
      signIn: 'Já escolheu uma senha? Entrar',
    },
    saved: (portal) => `Sua senha foi salva. Boas-vindas a ${portal}.`,
  },

  registrations: {
    link: 'Não tem convite? Cadastre-se',
    title: 'Cadastro',
    lead: (portal) => `em ${portal}`,
    emailHint: 'Um e-mail chega aqui, para confirmar que o endereço é seu.',
    submit: 'Receber o e-mail',
    signIn: 'Já tem acesso? Entrar',
    sent: {
      title: 'Confira seu e-mail',
      lead: 'Em até 24 horas, abra o link que está no e-mail e confirme.',
      hint: 'Nada depois de cinco minutos? Procure na pasta de spam e veja se o endereço estava certo.',
    },
    confirm: {
      title: 'Confirme seu endereço de e-mail',
      lead: (portal) => `A penúltima etapa para ter acesso a ${portal}.`,
      submit: 'Confirmar e continuar',
      changesNothing:
        'Abrir esta página não muda nada. O link deixa de funcionar quando você pressiona o botão.',
    },
    waiting: {
      title: 'Seu endereço foi confirmado',
      lead: 'Agora a administração analisa seu cadastro. Quando ele for aprovado, um convite chega por e-mail.',
      hint: 'Você pode fechar esta página.',
    },
    known: {
      title: 'Seu endereço foi confirmado, e já era conhecido',
      lead: 'Nada de novo foi criado para ele. Entre com sua senha. Se não funcionar, o que resolve é um novo link, um convite ou a administração.',
    },
    dead: {
      used: 'O endereço foi confirmado com este link. Entre ou procure um convite no seu e-mail.',
      declined: 'O endereço foi confirmado com este link. Pergunte à administração como prosseguir.',
      unfinished:
        'O endereço foi confirmado com este link, mas nenhuma senha foi escolhida ainda. Com um novo link, você tem acesso.',
      renewHint: 'Ele vai para o endereço confirmado, e para nenhum outro.',
      ask: 'Peça um à administração.',
      expired: 'Ele funcionou por 24 horas. Cadastre-se mais uma vez para receber um novo.',
      closed: 'O cadastro foi desativado. Peça um convite à administração.',
    },
    renewed: {
      title: 'Confira seu e-mail',
      lead: 'Um novo link só chega se ainda faltar escolher a senha, e só ao endereço confirmado. Isso leva um ou dois minutos, e os links anteriores deixam de funcionar.',
      hint: 'Não chegou nada? Procure na pasta de spam. É possível pedir um novo link uma vez por hora; depois disso, fale com a administração.',
    },
    waitingList: {
      title: 'Cadastros',
      lead: 'O endereço foi confirmado; falta alguém aprovar o cadastro.',
      count: counted('{n} pessoa pede acesso', '{n} pessoas pedem acesso'),
      look: 'Ver cadastros',
      noOrganization: 'Sem organização',
      approve: 'Aprovar',
      decline: 'Recusar',
      approved: (name) => `${name} está na lista, e um convite está a caminho.`,
      declined: (name) => `O cadastro de ${name} foi recusado. Nenhum e-mail foi enviado.`,
      none: {
        title: 'Ninguém está esperando',
        text: 'Quem se cadastra e confirma o endereço aparece aqui até que alguém decida.',
      },
    },
  },

  organizations: {
    title: 'Organizações',
    summary: (count, everyone) => `${organisations(count)}, ${people(everyone)}.`,
    new: 'Nova organização',
    newLead:
      'Um cliente, um parceiro, um departamento: quem faz parte aparece e recebe convites em conjunto.',
    people: 'Pessoas',
    active: 'Com acesso',
    underway: 'A caminho',
    admins: 'Administração',
    name: 'Nome',
    language: 'Idioma de novas pessoas',
    portalLanguage: 'O idioma do portal',
    languageHint: 'Para e-mails e páginas de pessoas que não têm um idioma próprio definido.',
    add: 'Adicionar organização',
    save: 'Salvar',
    details: 'Detalhes',
    numbers: (all, active, underway) =>
      `${people(all)}, ${number(active)} com acesso, ${number(underway)} a caminho.`,
    toUsers: 'Ver todas na lista de pessoas',
    nobody: 'Ninguém faz parte dela ainda.',
    phone: 'Telefone',
    domains: 'Domínios permitidos',
    domainsHint:
      'Os dos endereços de quem faz parte dela, separados por vírgulas. Vazio permite qualquer endereço. Quem se cadastra com um deles entra nesta organização.',
    anyDomain: 'Qualquer um',
    setByPortal: 'Definido pelo portal',
    deactivated: {
      title: 'Esta organização está desativada',
      text: 'Enquanto estiver assim, ninguém que faça parte dela pode entrar nem receber convites.',
    },
    deactivation: {
      open: 'Desativar…',
      title: (name) => `Desativar ${name}?`,
      whom: (all, active) =>
        `Para ${people(all)}, não será mais possível entrar nem receber convites; com acesso até agora: ${number(active)}.`,
      ends: (underway) =>
        `Todas as sessões abertas são encerradas na hora. A caminho: ${number(underway)}; os links deixam de funcionar, e e-mails em espera não são enviados.`,
      kept: 'Nada é excluído. É possível reativar a qualquer momento; os convites são então enviados de novo.',
      confirm: 'Desativar a organização',
      done: (name) => `A organização ${name} foi desativada.`,
      reactivate: 'Reativar',
      undone: (name) => `A organização ${name} foi reativada.`,
    },
    none: {
      title: 'Nenhuma organização ainda',
      text: 'Também é possível adicionar pessoas sem organização. Se houver uma, a administração dela pode adicionar e convidar pessoas.',
    },
    added: (name) => `A organização ${name} foi adicionada.`,
    saved: 'Alterações salvas.',
  },

  mailboxes: {
    title: 'Caixas de e-mail',
    lead: 'De onde os e-mails saem. Os convites saem da caixa de cadastro.',
    new: 'Nova caixa de e-mail',
    newLead: 'Um endereço e o meio pelo qual seus e-mails saem. Nada é enviado antes de você fazer um teste.',
    way: 'Os e-mails saem por',
    secretsDropped: 'A chave ou senha digitada não foi mantida; é preciso digitá-la de novo.',
    smtp: 'Servidor SMTP',
    capture: 'Captura',
    hints: {
      resend: 'O Resend entrega os e-mails e informa automaticamente o que aconteceu com eles.',
      smtp: 'Seu próprio servidor de e-mail entrega as mensagens. Só as respostas dele mostram quais endereços foram recusados.',
      capture: 'Nada sai desta máquina. Os e-mails são guardados e mostrados aqui, para fazer testes.',
    },
    mailbox: 'Caixa de e-mail',
    health: 'Situação',
    waiting: 'Em espera',
    lastSent: 'Último e-mail aceito',
    heard: 'Último aviso do Resend',
    never: 'Nada ainda',
    lastTest: 'Último teste',
    healths: {
      paused: 'Pausada',
      stalled: 'Nada consegue sair',
      failing: 'Não funciona',
      working: 'Funcionando',
      untried: 'Ainda não testada',
    },
    registration: 'Caixa de cadastro',
    isRegistration: 'Os convites saem desta caixa de e-mail.',
    isNotRegistration:
      'Os convites não saem desta caixa de e-mail. E-mails que esperam em outra ainda saem de lá.',
    choose: 'Usar para convites',
    noneChosen: {
      title: 'Nenhuma caixa de cadastro foi escolhida',
      text: 'Enquanto for assim, nenhum convite pode sair. Abra uma caixa de e-mail, teste-a e escolha-a.',
    },
    none: {
      title: 'Ainda não há caixa de e-mail',
      text: 'Sem ela, nada pode ser enviado. Use o Resend, seu próprio servidor SMTP ou a captura, para fazer testes.',
    },
    details: 'Configurações',
    nameHint: 'O que as pessoas veem como remetente.',
    address: 'Endereço do remetente',
    addressHint: 'O Resend ou o servidor de e-mail precisa permiti-lo como remetente.',
    apiKey: 'Chave de API',
    apiKeyHint: 'Em “API Keys”, no Resend; “Sending access” é suficiente.',
    webhookSecret: 'Segredo de assinatura do webhook',
    webhookSecretHint: (url) =>
      `No Resend, adicione um webhook para ${url}, com todos os eventos de e-mail. Sem ele, não há como saber de devoluções.`,
    rate: 'Requisições por segundo',
    rateHint:
      'Cada uma leva até 100 e-mails. O limite do Resend vale para a conta inteira, com tudo o mais que envia por ela. Todas as instâncias deste portal compartilham esta configuração.',
    rateHeld: 'Por enquanto, o Resend não permite mais',
    host: 'Nome do servidor',
    hostHint: 'Por exemplo, smtp.example.org. Pode ser um servidor da sua própria rede.',
    port: 'Porta',
    encryption: 'Criptografia',
    encryptions: {
      starttls: 'STARTTLS, comum na porta 587',
      tls: 'TLS desde o início, comum na porta 465',
      offered: 'Só se o servidor oferecer',
    },
    anyCertificate: 'Aceitar qualquer certificado',
    anyCertificateHint:
      'Só para um servidor da sua própria rede: alguém no caminho poderia ler os e-mails com seus links.',
    user: 'Nome de usuário no servidor',
    userHint: 'Deixe vazio se o servidor não pedir nenhum.',
    password: 'Senha no servidor',
    stored: 'O valor fica guardado com criptografia e nunca mais é mostrado.',
    keep: 'Já há um valor guardado, com criptografia. Ele fica, a menos que você digite outro.',
    add: 'Adicionar caixa de e-mail',
    save: 'Salvar caixa de e-mail',
    added: (name) => `A caixa de e-mail ${name} foi adicionada. Envie um teste antes de usá-la.`,
    saved: 'A caixa de e-mail foi salva.',
    chosen: (name) => `Agora os convites saem de ${name}.`,
    unreadable: {
      title: 'Os dados de acesso guardados não podem ser lidos',
      text: 'A SECRET_KEY não é a mesma de quando eles foram guardados. Digite-os de novo e salve; até lá, nada sai.',
    },
    since: (when) => `Desde ${when}`,
    stalledSince: (since) => `Nenhum e-mail da caixa de e-mail consegue sair desde ${since}`,
    stalledText:
      'Os e-mails esperam. O envio de cada um é tentado de novo automaticamente por cinco dias; depois, é abandonado.',
    stalledHint:
      'Um teste enviado a você mostra se a causa é a caixa de e-mail ou só os endereços dos destinatários.',
    pausedSince: (since) => `Pausada desde ${since}`,
    pausedBy: (name, since) => `Pausada por ${name} desde ${since}`,
    pausedText: 'Nada se perde: os e-mails esperam e saem quando ela for retomada.',
    nextTry: (at) => `Nova tentativa automática: ${at}.`,
    pause: 'Pausar esta caixa de e-mail',
    resume: 'Retomar',
    paused:
      'A caixa de e-mail está pausada. O que está sendo transmitido agora ainda sai; os outros e-mails esperam.',
    resumed: 'A caixa de e-mail foi retomada. Os e-mails em espera saem agora.',
    held: {
      title: (since: string) => `Nada sai desde ${since}: um backup foi restaurado`,
      text: 'E-mails em espera podem já ter saído antes. Veja o que está esperando e depois libere o envio.',
      others: 'Os e-mails esperam até a administração do portal liberá-los.',
      release: 'Liberar e-mails em espera',
      released: 'Os e-mails em espera saem agora.',
      already: 'Eles já tinham sido liberados.',
    },
    unknown: {
      title: 'Não há como saber',
      text: 'Estes e-mails foram transmitidos, mas não veio uma resposta clara. Se puder, descubra se chegaram. Enviados de novo, podem chegar duas vezes.',
      mails: counted('{n} e-mail', '{n} e-mails'),
      sent: 'Tratar como enviado',
      again: 'Enviar de novo',
      settled: {
        sent: counted('{n} e-mail conta como enviado.', '{n} e-mails contam como enviados.'),
        again: counted('{n} e-mail será enviado de novo.', '{n} e-mails serão enviados de novo.'),
      },
      already: 'Nada foi feito: isso já tinha sido decidido.',
    },
    test: {
      title: 'Fazer um teste',
      text: 'Com o que está salvo. Pode levar meio minuto.',
      connection: 'Testar conexão',
      mail: 'Enviar um teste para mim',
      mailHint: (email) => `Um e-mail de verdade para ${email}, por esta caixa de e-mail.`,
      connectionGood: 'A conexão funciona',
      connectionBad: 'A conexão não funciona',
      mailGood: (email) => `O e-mail de teste para ${email} foi aceito`,
      mailKept: (email) => `O e-mail de teste para ${email} foi capturado`,
      mailBad: (email) => `O e-mail de teste para ${email} não foi enviado`,
      mailUnknown: (email) => `Não há como saber se o e-mail de teste para ${email} foi enviado`,
      at: (when) => `Teste feito: ${when}.`,
    },
    found: {
      reached: 'O servidor respondeu. Nenhum login foi tentado, porque nenhum nome de usuário está definido.',
      signed_in: 'O servidor respondeu e aceitou o login.',
      not_signed_in:
        'O servidor respondeu, mas não oferece login: o nome de usuário não foi usado. Só um e-mail de teste mostra se os e-mails saem sem ele.',
      domain_verified: 'O Resend aceitou a chave de API, e o domínio do endereço está verificado lá.',
      key_taken:
        'O Resend aceitou a chave de API. Só um e-mail de teste mostra se este endereço pode enviar.',
      accepted: 'Aceito ainda não quer dizer entregue: olhe sua caixa de entrada e também a pasta de spam.',
      captured: 'Nada saiu desta máquina. O e-mail está em “E-mails capturados”.',
      no_such_name: 'Não existe servidor com esse nome. Veja se há um erro de digitação.',
      refused: 'O servidor não aceita conexões nesta porta. Confira a porta; pode haver um firewall no meio.',
      no_answer:
        'Não houve resposta a tempo. Confira nome do servidor, porta e criptografia; pode haver um firewall no meio.',
      not_understood:
        'Algo respondeu, mas não como esperado, ou a conexão foi encerrada. Confira nome do servidor, porta e criptografia.',
      turned_away: 'O servidor respondeu e recusou este portal.',
      encryption:
        'Não foi possível estabelecer criptografia. O servidor pode oferecer outro tipo nesta porta, ou nenhum.',
      certificate:
        'O certificado do servidor não é confiável: está vencido, é de outro nome ou seu emissor é desconhecido.',
      credentials: 'O servidor não aceita este nome de usuário com esta senha.',
      api_key: 'O Resend não aceita esta chave de API. Crie uma nova lá e salve-a aqui.',
      domain_unknown:
        'O Resend não conhece o domínio do endereço. Adicione-o e verifique-o lá, ou use um endereço de um domínio verificado.',
      domain_unverified: 'O Resend conhece o domínio do endereço, mas ele ainda não está verificado lá.',
      unavailable: 'O outro lado não consegue atender agora. Tente de novo em alguns minutos.',
      too_many: 'Houve solicitações demais em pouco tempo, ou uma cota se esgotou. Tente de novo mais tarde.',
      not_allowed:
        'A caixa de e-mail não tem permissão para enviar isto. Em geral, o endereço do remetente não é permitido ou falta um nome de usuário.',
      mail: 'O e-mail foi recusado.',
      later: 'O e-mail não foi aceito desta vez. Muitos servidores o aceitam alguns minutos depois.',
      unknown:
        'Não houve resposta a tempo, ou nenhuma que se possa entender. Mesmo assim, o e-mail pode chegar.',
      unreadable: 'Os dados de acesso guardados não podem ser lidos. Digite-os de novo e salve.',
    },
  },

  suppressions: {
    title: 'Endereços bloqueados',
    link: (n: number) => `Endereços bloqueados (${number(n)})`,
    lead: 'Nada é enviado para eles, a menos que alguém peça. Desbloqueie os que você sabe que funcionam.',
    count: counted('{n} endereço', '{n} endereços'),
    reason: 'Motivo',
    lift: 'Desbloquear',
    lifted: (email: string) => `E-mails para ${email} podem ser enviados de novo.`,
    already: 'Nada foi feito: esse endereço não está mais bloqueado.',
    none: {
      title: 'Nenhum endereço está bloqueado',
      text: 'Um endereço aparece aqui quando um e-mail para ele não chegou ou foi marcado como spam.',
    },
  },
  templates: {
    title: 'Modelos',
    lead: (original) =>
      `O que as pessoas leem, no próprio idioma. ${original} é o original; uma tradução fica desatualizada quando o original muda.`,
    caption: 'Modelos por e-mail e idioma',
    mail: 'E-mail',
    original: 'Texto original',
    standing: {
      built_in: 'Padrão',
      edited: 'Editado',
      older: 'Desatualizado',
      built_in_older: 'Padrão, mais antigo',
    },
    kinds: {
      invitation: 'Convite',
      invitation_reminder: 'Lembrete',
      registration_confirmation: 'Cadastro',
      password_reset: 'Nova senha',
      recovery_help: 'Como conseguir acesso',
      password_changed: 'Senha alterada',
      email_change: 'Novo endereço, a confirmar',
      email_changed: 'Endereço alterado',
      test: 'E-mail de teste',
    },
    inLanguage: (kind, language) => `${kind} (${language})`,
    languages: 'Idiomas',
    builtInLead: 'O texto padrão. O que você salvar será a versão 1.',
    savedLead: (version, when, by) => `Versão ${number(version)}, salva por ${by} (${when}).`,
    resetLead: (version, when, by) =>
      `Versão ${number(version)}: volta ao texto padrão, por ${by} (${when}).`,
    save: (version) => `Salvar versão ${number(version)}`,
    saved: (version) =>
      `A versão ${number(version)} foi salva. Os e-mails que entrarem na fila a partir de agora a usam.`,
    sendTest: 'Enviar um teste para mim',
    older: {
      title: (original, when) => `O original (${original}) mudou em ${when}`,
      text: 'Leia-o ao lado deste. Salvar aqui uma nova versão marca este texto como atualizado.',
      link: 'Ver o original',
    },
    variables: 'Inserir',
    variablesHelp: 'O que pode ser inserido',
    variablesCopy:
      'Escrito como está aqui, com os dois pares de chaves, o termo é substituído em cada e-mail. O link não precisa disso: ele está por trás de cada botão.',
    variable: {
      name: 'Nome da pessoa',
      organization: 'A organização dela',
      inviter: 'Quem envia o convite',
      portal: 'Nome do portal',
      until: 'Data e hora até as quais o link funciona',
      ask: 'Pessoa com quem falar',
      at: 'Data e hora em que aconteceu',
      address: 'O endereço de e-mail de que se trata',
      mailbox: 'A caixa de e-mail da qual ele sai',
    },
    subject: 'Assunto',
    preheader: 'Texto de pré-visualização',
    preheaderHint: 'A linha cinza depois do assunto na caixa de entrada.',
    blocks: 'Blocos, de cima para baixo',
    block: {
      heading: 'Título',
      text: 'Texto',
      button: 'Botão',
      image: 'Imagem',
      divider: 'Linha divisória',
      small: 'Letras miúdas',
      facts: 'Dados',
      note: 'Mensagem pessoal',
      address: 'Link por extenso',
    },
    formatting:
      'Em textos e letras miúdas, é possível usar **negrito** e *itálico*; uma linha vazia começa um novo parágrafo.',
    blockHint: {
      button: 'Leva sempre ao link da pessoa.',
      image: 'PNG, JPEG ou GIF, até 512 kB.',
      note: 'Aparece acima da mensagem. Sem mensagem, o bloco inteiro fica de fora.',
      address: 'Aparece acima do link, escrito por extenso para o caso de o botão não funcionar.',
    },
    alt: 'Texto lido no lugar da imagem',
    width: 'Largura em pixels',
    picture: 'Imagem',
    otherPicture: 'Outra imagem',
    factLabel: (n) => `Termo ${number(n)}`,
    factValue: (n) => `Valor ${number(n)}`,
    addRow: 'Adicionar uma linha',
    addRowOf: (block) => `Adicionar uma linha, bloco ${number(block)}`,
    removeRow: (row, block) => `Remover a linha ${number(row)}, bloco ${number(block)}`,
    move: 'Arrastar para outro lugar',
    up: 'Subir',
    down: 'Descer',
    remove: 'Remover',
    upOf: (block, n) => `Subir: ${block}, bloco ${number(n)}`,
    downOf: (block, n) => `Descer: ${block}, bloco ${number(n)}`,
    removeOf: (block, n) => `Remover: ${block}, bloco ${number(n)}`,
    blockOf: (block, n) => `${block}, bloco ${number(n)}`,
    add: 'Novo bloco',
    addOne: 'Adicionar bloco',
    preview: {
      title: 'Pré-visualização',
      showAs: 'Mostrar como',
      wide: 'Larga',
      narrow: 'Estreita',
      dark: 'Escura',
      text: 'Só texto',
      person: 'Para quem',
      personHint: 'Um nome ou um endereço da lista de pessoas. Vazio mostra um exemplo.',
      nobody: 'Ninguém na lista tem esse nome; o exemplo é mostrado.',
      sampleName: 'uma pessoa de exemplo',
      noMailbox: 'nenhuma caixa de e-mail ainda',
      show: 'Mostrar pré-visualização',
      from: (sender) => `De ${sender}`,
      to: (person) => `Para ${person}`,
      frame: 'O e-mail como ele vai aparecer',
      broken: 'Isto ainda não pode ser salvo',
      long: 'Este texto é longo demais para a pré-visualização. Um teste o mostra como ele é.',
    },
    refused: 'Não foi salvo',
    place: { subject: 'Assunto', preheader: 'Texto de pré-visualização', blocks: 'Blocos' },
    faults: {
      empty: 'É preciso preencher este campo.',
      too_long: 'É longo demais.',
      line_break: 'Esta é uma linha só; ela não pode conter uma quebra de linha.',
      unwelcome: 'Há caracteres invisíveis no texto. Digite-o de novo, à mão.',
      unknown_variable: (variable) => `${variable} não pode ser inserido aqui. Escolha um item da lista.`,
      link_here: 'O link não pode ficar aqui: ele tem seu botão e seu bloco.',
      address: 'Nenhum outro endereço pode aparecer em um e-mail: o único link é o botão.',
      no_blocks: 'Um e-mail precisa de pelo menos um bloco.',
      too_many_blocks: 'Cabem até 40 blocos em um e-mail.',
      too_many_rows: 'Cabem até 12 linhas.',
      no_button:
        'Não há nenhum botão que leve ao link: o e-mail chegaria sem um caminho de entrada. Adicione o bloco “Botão”.',
      note_misplaced: 'Não há mensagens pessoais neste e-mail. Remova o bloco.',
      note_twice: 'A mensagem pessoal só pode aparecer em um lugar.',
      link_misplaced: 'Este e-mail não tem link. Remova o bloco.',
      image_unknown: 'Escolha uma imagem.',
      bad_width: 'De 16 a 504 pixels.',
      not_an_image: 'Isto não é uma imagem PNG, JPEG ou GIF.',
      too_large: 'O arquivo é grande demais. Cabem até 512 kB.',
      too_many_pixels: 'Cabem até 2.400 pixels por lado.',
      not_a_colour: 'Uma cor tem a forma #0a5f4e.',
    },
    conflict: {
      title: (by, when) => `Não foi salvo: ${by} salvou outra versão (${when})`,
      text: 'Seu texto ainda está aqui, e nada dele se perdeu. Veja o que é diferente e depois decida.',
      mine: 'Salvar o meu por cima',
      theirs: 'Continuar com o outro',
      compare: 'Do outro texto para o seu',
      leave: 'Continuar com o outro descarta o seu.',
    },
    versions: {
      title: 'Versões',
      titleOf: (template) => `Versões: ${template}`,
      lead: 'Todos os textos que foram salvos. Um e-mail na fila mantém o texto com que entrou nela.',
      all: (n) => `Todas (${number(n)})`,
      version: 'Versão',
      nth: (n) => `Versão ${number(n)}`,
      builtIn: 'Texto padrão',
      inUse: 'Em uso',
      what: 'O que foi feito',
      edited: 'Edição',
      restored: (n) => `Versão ${number(n)} restaurada`,
      reset: 'Volta ao texto padrão',
      shipped: 'Veio com o Vestibule',
      compare: 'Comparar',
      from: 'De',
      to: 'Para',
      compareTitle: (earlier, later) => `De “${earlier}” para “${later}”`,
      restore: 'Restaurar',
      restoreOf: (version) => `Restaurar: ${version}`,
      cameBack: 'O texto anterior está em uso de novo, como nova versão.',
      wasReset: 'O texto padrão está em uso de novo. As versões anteriores continuam aqui.',
      overtaken: 'Nada foi feito: alguém salvou outra versão nesse meio-tempo. Veja-a primeiro.',
      unfit: 'Nada foi feito: essa versão não cumpre uma regra que é mais nova do que ela.',
      resetAsk: 'Voltar ao texto padrão…',
      same: 'Os dois dizem a mesma coisa.',
      rest: 'Todo o resto é igual.',
      added: 'Adicionado',
      removed: 'Removido',
      moved: (from, to) => `Movido da posição ${from} para a ${to}`,
      addedWords: '[adicionado]',
      removedWords: '[removido]',
    },
    reset: {
      title: 'Voltar ao texto padrão?',
      lead: (n) =>
        `Os e-mails que entrarem na fila a partir de agora usam o texto padrão. A versão ${number(n)} continua entre as versões e pode ser restaurada a qualquer momento.`,
      keep: (n) => `Manter a versão ${number(n)}`,
      confirm: 'Voltar ao texto padrão',
    },
  },

  brand: {
    title: 'Marca',
    lead: 'O que todos os e-mails têm em comum, em todos os idiomas.',
    logo: 'Logotipo',
    logoHint: 'PNG, JPEG ou GIF, até 512 kB. Aparece no alto de cada e-mail.',
    logoNow: 'O logotipo em uso',
    otherLogo: 'Outro logotipo',
    noLogo: 'Sem logotipo',
    header: 'Faixa superior',
    headerText: 'Nome na faixa',
    button: 'Botão',
    buttonText: 'Texto do botão',
    contrast: (ratio) => `Contraste de ${ratio} para 1: fácil de ler.`,
    lowContrast: (ratio, least) =>
      `Contraste de ${ratio} para 1: insuficiente para que todo mundo consiga ler. É preciso pelo menos ${least} para 1; clareie ou escureça uma das duas cores.`,
    footer: 'Rodapé',
    footerHint:
      'No fim de cada e-mail: empresa, endereço, número de registro. É possível usar **negrito** e *itálico*.',
    save: 'Salvar marca',
    saved: 'A marca foi salva. Os e-mails que entrarem na fila a partir de agora ficam assim.',
    conflict: (by) => `Não foi salvo: ${by} salvou outra marca nesse meio-tempo`,
    conflictText: 'O que você digitou ainda está aqui. Se você salvar de novo, a sua substitui a outra.',
    sample: 'E-mail de exemplo',
    built: 'Como veio com o Vestibule.',
    standing: (when, by) => `Salva por ${by} (${when}).`,
    own: {
      title: 'E-mails para as pessoas da organização',
      lead: 'Aparece nos convites e lembretes para as pessoas desta organização, em todos os idiomas.',
      link: 'Logotipo, remetente e texto dos e-mails dela',
      logo: 'Logotipo',
      senderName: 'Nome do remetente',
      senderHint: 'No lugar do nome do portal. O endereço continua o mesmo.',
      text: 'Texto',
      textHint: 'Um parágrafo antes do botão. É possível usar **negrito** e *itálico*.',
      save: 'Salvar',
      saved: 'Alterações salvas. Elas valem para os e-mails que entrarem na fila a partir de agora.',
    },
  },

  mail: {
    title: 'E-mails capturados',
    notice: 'Nada sai desta máquina',
    noticeText:
      'A caixa de e-mail está em modo de captura, para fazer testes. Os links destes e-mails funcionam.',
    kept: 'Estes e-mails foram guardados aqui e não foram enviados. Os links deles funcionam.',
    list: 'Lista de e-mails',
    toList: 'Todos os e-mails',
    to: (email) => `Para ${email}`,
    showAs: 'Mostrar como',
    asMail: 'E-mail',
    asText: 'Só texto',
    frame: 'O e-mail capturado',
    link: 'Abrir o link deste e-mail',
    choose: 'Escolha um e-mail para ler.',
    unreadable: {
      title: 'Este e-mail não pode ser lido',
      text: 'A SECRET_KEY não é a mesma de quando ele foi capturado.',
    },
    none: {
      title: 'Nenhum e-mail foi capturado ainda',
      text: 'Envie um convite, e ele aparece aqui em segundos.',
      textKept: 'Os e-mails das caixas de e-mail em modo de captura aparecem aqui.',
    },
  },

  profile: {
    title: 'Seu perfil',
    language: 'Idioma',
    organizationLanguage: 'O idioma da organização',
    languageHint: 'Para estas páginas e os e-mails que você recebe.',
    phone: 'Telefone',
    currentPassword: 'Senha atual',
    email: {
      change: 'Alterar o endereço',
      waiting: (email) =>
        `Ainda sem confirmação: ${email}. Abra o link do e-mail que chegou lá e pressione o botão.`,
      title: 'Alterar o endereço de e-mail',
      lead: (email) => `Você entra com ${email} até o novo endereço ser confirmado.`,
      label: 'Novo endereço de e-mail',
      save: 'Enviar um link para o novo endereço',
      sent: 'Um e-mail está a caminho do novo endereço. O link dele funciona por 24 horas.',
      withdraw: 'Retirar a alteração',
      withdrawn: 'A alteração foi retirada. O link para o novo endereço não funciona mais.',
    },
    confirm: {
      title: 'Confirmar o novo endereço',
      lead: 'A partir daí, é com este endereço que você entra, e os e-mails chegam aqui. O anterior recebe um aviso.',
      submit: 'Confirmar o endereço',
      changesNothing:
        'Abrir esta página não muda nada: o link deixa de funcionar quando você pressiona o botão.',
      done: 'O novo endereço foi confirmado. A partir de agora, é com ele que você entra.',
      used: 'O endereço foi confirmado com este link.',
      expired: 'Ele funcionou por 24 horas. Um novo pode ser enviado pelo seu perfil.',
      revoked: 'A alteração foi retirada, ou os dados de acesso mudaram desde que este link foi enviado.',
      back: 'Ir para o seu perfil',
    },
    password: {
      since: 'Definida em',
      change: 'Alterar a senha',
      title: 'Alterar a senha',
      lead: 'Todas as outras sessões são encerradas, e um e-mail avisa você da alteração.',
      leadUntold: 'Todas as outras sessões são encerradas.',
      save: 'Salvar a nova senha',
      saved: 'A nova senha foi salva, e todas as outras sessões foram encerradas.',
    },
    sessions: {
      title: 'Suas sessões abertas',
      this: 'Esta',
      browserOn: (browser, system) => `${browser} em ${system}`,
      unknown: 'Um navegador',
      since: (at) => `desde ${at}`,
      used: (ago) => `último uso: ${ago}`,
      end: 'Encerrar essa sessão',
      endOthers: 'Encerrar todas as outras',
      ended: 'Essa sessão foi encerrada.',
      endedOthers: 'Todas as outras sessões foram encerradas.',
    },
    save: 'Salvar perfil',
    saved: 'Seu perfil foi salvo.',
  },

  sessions: {
    title: 'Entrar',
    lead: (portal) => `em ${portal}`,
    password: 'Senha',
    submit: 'Entrar',
    refusedHint:
      'Recebeu um convite, mas ainda não tem senha? Abra o link do seu e-mail ou fale com a pessoa que convidou você.',
    forgot: 'Esqueceu sua senha?',
    waiting: {
      title: 'Tentativas demais em pouco tempo',
      until: (n) =>
        `A próxima tentativa vale daqui a ${minutes(n)}. Até lá, nenhuma senha é verificada, nem mesmo a certa.`,
    },
    stopped: {
      title: 'Senhas erradas demais em sequência',
      recover: (forgot) =>
        `Para este endereço, nenhuma outra senha é verificada até que uma nova seja escolhida em “${forgot}”.`,
      ask: 'Para este endereço, nenhuma outra senha é verificada. A administração do portal pode ajudar.',
    },
    signedOut: 'Sua sessão foi encerrada.',
  },
  links: {
    notFor: (email) => `Este link não é para ${email}. Continuar encerra essa sessão neste navegador.`,
    title: {
      unknown: 'Este link não existe',
      used: 'Este link já foi usado',
      newer: 'Há um link mais recente',
      expired: 'Este link expirou',
      revoked: 'Este link não é mais válido',
    },
    lead: {
      unknown: 'Talvez falte uma parte do endereço. Copie-o inteiro do e-mail.',
      newer: 'O link que funciona está em um e-mail posterior. Procure o mais recente.',
      revoked: 'Os dados de acesso mudaram desde que este link foi enviado.',
    },
  },
  settings: {
    title: 'Configurações',
    titleOf: (section) => `${section} – Configurações`,
    lead: 'Cada página é salva separadamente. O que é salvo vale na hora.',
    sections: {
      portal: 'Portal',
      mail: 'E-mail',
      links: 'Links e lembretes',
      'sign-in': 'Página de entrada',
      security: 'Senhas e sessões',
      organizations: 'Organizações',
    },
    save: {
      portal: 'Salvar portal',
      mail: 'Salvar e-mail',
      links: 'Salvar links e lembretes',
      'sign-in': 'Salvar página de entrada',
      security: 'Salvar senhas e sessões',
      organizations: 'Salvar limites',
    },
    saved: counted('{n} configuração alterada.', '{n} configurações alteradas.'),
    nothingChanged: 'Nada foi alterado.',
    lastChanged: (by) => `Última alteração por ${by}`,
    unchanged: 'Ninguém alterou isto ainda.',
    units: {
      days: counted('{n} dia', '{n} dias'),
      hours: counted('{n} hora', '{n} horas'),
      minutes,
      characters: counted('{n} caractere', '{n} caracteres'),
      people,
      requests: counted('{n} requisição', '{n} requisições'),
    },
    atLeast: (n) => `No mínimo, ${n}`,
    atMost: (n) => `No máximo, ${n}`,
    portal: {
      name: 'Nome do portal',
      nameHint: 'Aparece em todas as páginas e em todos os e-mails. Nenhuma senha pode contê-lo.',
      address: 'Endereço do portal',
      addressHint:
        'Aonde se chega depois de entrar, por exemplo https://portal.example.org ou /app. Sem ele, chega-se ao perfil.',
      language: 'Idioma padrão',
      languageHint: 'Para pessoas e organizações que não têm um idioma próprio.',
      timeZone: 'Fuso horário',
      timeZoneHint:
        'Para todos os horários das páginas e dos e-mails, e para o horário de um envio agendado. O que já está agendado mantém o seu momento.',
      atlantic: 'Oceano Atlântico',
      indian: 'Oceano Índico',
    },
    mail: {
      noMailbox: 'Nenhuma: nada é enviado',
      mailboxHint:
        'Os convites e os e-mails de recuperação saem daqui. Só são oferecidas caixas de e-mail sem falha conhecida.',
      allMailboxes: 'Todas as caixas de e-mail',
      senderName: 'Nome do remetente',
      senderNameHint: 'O que as pessoas veem como remetente. Vazio: o nome da caixa de e-mail.',
      replyTo: 'As respostas vão para',
      replyToHint: 'Vazio: para o endereço de onde vem o e-mail.',
    },
    links: {
      days: 'Validade dos links de convite, em dias',
      daysHint: 'Conta a partir do envio. Os links já enviados mantêm sua data.',
      reminders: 'Lembretes, em dias após o envio',
      remindersHint: 'Por exemplo, 3, 6: após três dias e após seis, se ninguém abriu o link. Vazio: nunca.',
      opening: 'Abertura de um convite',
      press: 'Pressionar um botão',
      pressHint:
        'O mais simples para as pessoas. Uma máquina que siga o link e pressione o botão da página o inutiliza.',
      address: 'Digitar o endereço que recebeu o convite',
      addressHint:
        'Para organizações com filtros de e-mail que pressionam botões. Uma máquina não conhece o endereço.',
      newLinks: 'Oferecer “Receber um novo link”',
      newLinksHint:
        'Em links que não funcionam mais, só para o endereço que recebeu o convite, uma vez por hora e três vezes no máximo. Caso contrário, a página diz com quem falar.',
    },
    signIn: {
      recovery: 'Oferecer um caminho de volta a quem esqueceu a senha',
      recoveryHint:
        'Caso contrário, a página de entrada não mostra esse link. A administração pode enviar um pela página da pessoa.',
      registration: 'Permitir que as pessoas se cadastrem por conta própria',
      registrationHint:
        'O endereço é confirmado antes por e-mail. Um endereço de um domínio permitido coloca a pessoa na organização correspondente.',
      approval: 'A administração aprova cada cadastro',
      approvalHint:
        'Ninguém que se cadastrou tem acesso antes disso. Só vale enquanto o cadastro for permitido.',
    },
    security: {
      length: 'Tamanho mínimo de uma senha, em caracteres',
      lengthHint:
        '12 é o usual; 15 é o que o NIST SP 800-63B pede quando a senha é o único fator de autenticação. Vale para senhas escolhidas a partir de agora.',
      usual: 'O usual',
      nist: 'NIST SP 800-63B, senha como único fator',
      staff: 'Fim da sessão: administração do portal e gestão de pessoas',
      users: 'Fim da sessão: todas as outras pessoas',
      idleMinutes: 'Após quantos minutos sem atividade',
      idleHours: 'Após quantas horas sem atividade',
      absoluteHours: 'Em todo caso, após quantas horas',
      absoluteDays: 'Em todo caso, após quantos dias',
      sessionsHint:
        'Vale também para sessões abertas: prazos menores encerram algumas no próximo clique, talvez a sua.',
    },
    organizations: {
      lead: 'Quantas pessoas a administração de uma organização pode convidar. A administração do portal e a gestão de pessoas não têm limite.',
      bulk: 'De uma vez',
      bulkHint: 'Em um envio.',
      daily: 'Em 24 horas',
      dailyHint: 'Por pessoa que administra, em todos os seus envios somados.',
    },
  },

  recovery: {
    title: 'Receber um novo link',
    lead: 'Para uma senha esquecida ou um convite que não se encontra mais.',
    submit: 'Receber um link',
    back: 'Voltar à página de entrada',
    sent: {
      title: 'Confira seu e-mail',
      lead: 'Um e-mail só é enviado a um endereço autorizado a usar o portal. Um link para uma nova senha funciona por uma hora.',
      hint: 'Nada depois de cinco minutos? Procure na pasta de spam ou fale com a pessoa que convidou você.',
    },
    choose: {
      title: 'Escolher uma nova senha',
      lead: 'Com seu endereço e uma nova senha. Depois, você entra com os dois.',
      emailHint: 'O endereço a que chegou o e-mail com o link.',
      save: 'Salvar a nova senha',
    },
    done: 'A nova senha foi salva, e todas as sessões anteriores foram encerradas. Entre com ela.',
    used: 'Uma nova senha foi escolhida com este link. Entre com essa senha.',
    expired: 'Ele funcionou por uma hora.',
    another: 'A administração do portal pode enviar outro a você.',
  },
  newPassword: {
    label: 'Nova senha',
  },

  setup: {
    title: 'A primeira conta de administração',
    lead: 'Este endereço funciona uma só vez. Quem preencher esta página primeiro administra o portal.',
    submit: 'Criar e entrar',
    done: (portal) => `Boas-vindas a ${portal}. Adicione as primeiras pessoas.`,
  },

  problems: {
    title: {
      403: 'Você não tem acesso a esta página',
      404: 'Não há nada aqui',
      405: 'Isso não pode ser feito aqui',
      409: 'Algo mudou nesse meio-tempo',
      413: 'Foi muita coisa de uma vez',
      422: 'Isso não chegou como deveria',
      429: 'Tentativas demais em pouco tempo',
      500: 'Algo deu errado do nosso lado',
    },
    text: {
      403: 'Sua sessão está aberta, mas sem permissão para esta página.',
      404: 'O endereço pode ter um erro de digitação, ou o que estava aqui não existe mais.',
      405: 'Volte e use os botões da página.',
      409: 'Nada foi feito. Olhe a página de novo e depois decida.',
      413: 'O que você enviou é maior do que esta página aceita. Envie menos de cada vez.',
      422: 'Nada foi feito. Volte, recarregue a página e repita.',
      429: 'Espere alguns minutos e tente de novo.',
      500: 'Não foi nada que você fez. O erro ficou registrado; tente de novo daqui a pouco.',
    },
    reference: 'Referência',
    home: 'Ir para a página inicial',
    signIn: 'Ir para a página de entrada',
    unreachable: {
      title: 'O portal não responde',
      text: 'O que você digitou ainda está aqui. Verifique a conexão e tente de novo.',
      again: 'Tentar de novo',
    },
    sessionEnded: {
      title: 'Sua sessão foi encerrada',
      text: 'Nada foi feito ainda. O que você digitou ainda está aqui: entre e depois pressione o botão de novo.',
      signIn: 'Entrar em outra aba',
    },
  },

  errors: {
    required: 'É preciso preencher este campo.',
    too_long: 'É longo demais. Cabem até 200 caracteres.',
    email_malformed: 'Um endereço de e-mail tem a forma nome@example.org.',
    email_taken: 'Alguém da lista já tem este endereço.',
    email_unavailable:
      'Uma pessoa com este endereço não pode ser adicionada aqui. A administração do portal pode ajudar.',
    email_theirs: 'Esta pessoa já tem acesso, então só ela pode mudar o próprio endereço, no perfil dela.',
    unknown_user:
      'Nada foi enviado: uma das pessoas escolhidas não está mais na lista. Confira a seleção de novo.',
    cross_site: 'Esta solicitação não veio de uma página deste portal; por isso, nada foi feito.',
    unknown_organization: 'Escolha uma organização da lista.',
    unknown_locale: 'Escolha um idioma da lista.',
    unknown_time_zone: 'Escolha um fuso horário da lista.',
    unknown_role: 'Escolha uma das funções que você pode atribuir.',
    phone_malformed: 'Um número de telefone tem a forma +353 91 555 0100.',
    domain_malformed: 'Um domínio tem a forma example.org. Se forem vários, separe-os com vírgulas.',
    domain_taken: 'Um destes domínios já pertence a outra organização.',
    domain_not_allowed:
      'A organização só aceita outros endereços. Os domínios permitidos estão na página dela.',
    organization_deactivated:
      'A organização está desativada; por isso, não é possível adicionar ninguém a ela.',
    has_admins:
      'Alguém da administração do portal faz parte dela; por isso, só a administração do portal pode desativá-la ou reativá-la.',
    last_admin:
      'Nenhuma outra pessoa que possa entrar administra este portal. Conceda primeiro a administração do portal a outra pessoa.',
    already: 'Nada foi feito: isso já tinha sido feito.',
    password_set: 'Nada foi revogado: nesse meio-tempo, uma senha foi definida.',
    decided: 'Nada foi feito: isso já tinha sido decidido.',
    replaced: 'Nada foi enviado: nesse meio-tempo, um convite mais recente foi criado.',
    not_possible: 'Só quem tem acesso e faz parte de uma organização pode administrá-la.',
    control_characters: 'Há caracteres invisíveis no texto. Digite-o de novo, à mão.',
    note_long: 'Cabem até 400 caracteres.',
    time_malformed: 'São necessárias uma data e uma hora.',
    time_past: 'Este horário já passou. Escolha um posterior ou envie agora.',
    time_far: 'Falta mais de um ano até lá.',
    time_skipped: 'Nesse momento os relógios são adiantados e nunca mostram este horário.',
    zone_changed: 'O fuso horário do portal foi alterado nesse meio-tempo. Confira o horário e depois envie.',
    email_suppressed: 'Nada é enviado para este endereço: um e-mail anterior não chegou ou não era desejado.',
    over_at_once: 'Nada foi enviado: são mais pessoas do que você pode convidar de uma vez. Escolha menos.',
    over_daily:
      'Nada foi enviado: você atingiu o limite de convites em 24 horas. Escolha menos pessoas ou envie mais tarde. A administração do portal pode ver isso.',
    not_invitable: 'Esta pessoa já tem acesso ou está com o acesso desativado; não há nada a enviar.',
    not_recoverable: 'Só quem tem senha e não está com o acesso desativado pode receber um link assim.',
    no_mailbox: 'Nada foi enviado: não há caixa de e-mail da qual os e-mails possam sair.',
    choose_someone: 'Marque pelo menos uma pessoa.',
    too_many_people: 'São mais pessoas do que cabem em um envio. Marque menos.',
    no_emails: 'Cole pelo menos um endereço de e-mail.',
    too_many_lines: 'Cabem até 1.000 linhas de cada vez. Cole-as em partes.',
    password_short: 'Ela precisa de mais caracteres.',
    password_long: 'Cabem até 256 caracteres.',
    password_common:
      'Esta seria logo adivinhada. Palavras sem relação entre si, em sequência, são difíceis de adivinhar.',
    password_personal: 'Ela contém seu nome, seu endereço ou o nome do portal.',
    email_same: 'Este já é o seu endereço.',
    wrong_password: 'Esta não é a sua senha atual.',
    email_other: 'Este não é o endereço para o qual o link foi enviado.',
    wrong_credentials: 'Este endereço de e-mail e esta senha não combinam.',
    host_malformed: 'Um nome de servidor tem a forma smtp.example.org.',
    port_malformed: 'Uma porta é um número de 1 a 65535.',
    webhook_secret_malformed: 'Começa com whsec_ e continua com letras e dígitos.',
    secret_again: 'O servidor ou sua proteção mudou: digite a senha de novo.',
    type_again: 'Isto não foi salvo e não é mostrado de novo: digite mais uma vez.',
    too_low: 'É muito pouco.',
    too_high: 'É demais.',
    not_a_number: 'É preciso um número inteiro, em algarismos.',
    name_long: 'É longo demais. Cabem até 80 caracteres.',
    portal_address_malformed: 'Começa com https:// e indica um servidor, ou é um caminho como /app.',
    mailbox_failing:
      'Esta caixa de e-mail não funcionou na última tentativa ou está pausada. Teste-a ou retome-a primeiro; depois ela poderá ser escolhida.',
    unknown_mailbox: 'Escolha uma caixa de e-mail que funcione.',
    days_malformed: 'Os dias são números inteiros separados por vírgulas, por exemplo 3, 6.',
    days_many: 'No máximo, 5 lembretes',
    days_far: 'Um lembrete sai após 1 a 90 dias.',
    reminder_after_end: 'Um lembrete precisa sair antes de o link expirar.',
    idle_over_absolute: 'É mais do que uma sessão dura ao todo.',
    bulk_over_daily: 'É mais do que o limite de 24 horas.',
    overtaken:
      'Outra pessoa alterou isto depois que você abriu a página. Nada foi salvo ainda; salve de novo para substituir.',
    address_other:
      'O convite não foi enviado para este endereço. O link ainda funciona: digite o endereço a que o e-mail chegou.',
    address_wait: 'Foram tentados endereços demais. Tente de novo daqui a 15 minutos; o link ainda funciona.',
    unknown_field: 'A página enviou algo que não pertence a este formulário. Recarregue-a.',
    stale_form:
      'Nada foi feito, porque esta página está desatualizada. Copie o que você digitou, se ainda estiver visível (se preciso, com “Voltar” no navegador), e depois recarregue a página.',
    renewed_form:
      'Nada foi feito ainda, porque esta página estava desatualizada. O que você digitou ainda está aqui: pressione o botão de novo.',
    something_refused: 'Algo não foi aceito. Confira os dados e tente de novo.',
  },
}
