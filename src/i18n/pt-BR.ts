import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('pt-BR').format
/** Whole millions join their noun with “de”: 1.000.000 de pessoas. */
const counted = (one: string, other: string) =>
  plural('pt-BR', { one, many: other.replace('{n} ', '{n} de '), other })

const people = counted('{n} pessoa', '{n} pessoas')
const needing = counted('{n} pessoa pede sua atenção', '{n} pessoas pedem sua atenção')
const peopleChosen = counted('{n} pessoa escolhida', '{n} pessoas escolhidas')
const invitations = counted('{n} convite', '{n} convites')
const linesRead = counted('{n} linha lida', '{n} linhas lidas')
const organisations = counted('{n} organização', '{n} organizações')
const minutesLeft = counted('falta cerca de {n} minuto', 'faltam cerca de {n} minutos')
/** Verbs that follow a number said before them. */
const haveAccess = plural('pt-BR', { one: 'já tem acesso', other: 'já têm acesso' })
const wereSent = plural('pt-BR', { one: 'foi enviado', other: 'foram enviados' })

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
    mail: 'E-mails capturados',
    account: 'Sua conta',
    accountOf: (name) => `${name}, sua conta`,
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
    you: 'Você',
    by: 'Por',
    when: 'Quando',
    save: 'Salvar',
    newer: 'Mais recentes',
    older: 'Menos recentes',
    pages: 'Páginas',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Sem convite',
    queued: 'Na fila',
    sent: 'Enviado',
    delayed: 'Atrasado',
    delivered: 'Entregue',
    failed: 'Não enviado',
    bounced: 'Devolvido',
    complained: 'Marcado como spam',
    suppressed: 'Bloqueado',
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
    gone: 'O convite não existe mais',
    bad_address: 'Não é possível enviar e-mails para este endereço',
    unsafe_text: 'Há caracteres que não podem aparecer em um e-mail',
    unknown_too_long: 'Não há como saber se chegou; a administração decide',
    outbox_held: 'Um backup foi restaurado. Os e-mails esperam até a administração do portal liberá-los',
    restored: 'Estava a caminho quando o backup foi feito; a administração decide',
    paused_by_administrator: 'A administração pausou a caixa de e-mail',
  },

  roles: {
    admin: 'Administração do portal',
    manager: 'Gestão do portal',
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
  },

  home: {
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
      share: 'Em relação ao total',
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
      longAgo: plural('pt-BR', { other: '{n} há mais de uma semana' }),
      expired: counted('{n} link expirou sem uso', '{n} links expiraram sem uso'),
      expiredHint: 'Um novo volta a ter o prazo completo.',
      ending: counted(
        '{n} link ainda não aberto expira em até 3 dias',
        '{n} links ainda não abertos expiram em até 3 dias',
      ),
      firstEnds: (date) => `O primeiro: ${date}`,
      underway: plural('pt-BR', { one: 'Ver {n} a caminho', other: 'Ver todos os {n} a caminho' }),
      unled: counted('{n} organização está sem administração', '{n} organizações estão sem administração'),
      unledMore: plural('pt-BR', { other: 'e mais {n}' }),
      organizations: counted('Ver {n} organização', 'Ver todas as {n} organizações'),
      pausedBy: (name, when) => `A caixa de e-mail está pausada, por ${name}, ${when}`,
      failing: 'A caixa de e-mail não passou no último teste',
      failingHint: 'Até ela passar, os e-mails podem esperar ou falhar.',
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
      selectPage: 'Selecionar todas as pessoas desta página',
      select: (name) => `Selecionar ${name}`,
    },
    bulk: {
      label: 'Pessoas selecionadas',
      count: plural('pt-BR', { one: '{n} selecionada', other: '{n} selecionadas' }),
      ticked: 'Pessoas marcadas',
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
      label: 'Link',
      copy: 'Copiar',
      copied: 'Copiado',
      until: (date) => `Funciona uma só vez, até ${date}.`,
      back: 'Pronto',
    },
    mailIn: (language) => `Idioma do e-mail: ${language}`,
    invitation: 'Convite',
    contact: 'Contato',
    access: 'Acesso',
    since: 'Na lista desde',
    administers: 'Administração',
    invitedBy: 'Convite de',
    linkUntil: (date) => `O link funciona até ${date}`,
    timeline: {
      added: (by) => (by ? `Inclusão na lista por ${by}` : 'Inclusão na lista'),
      queued: (by) => (by ? `Convite na fila, por ${by}` : 'Convite na fila'),
      sent: () => 'Enviado',
      delayed: () => 'Atrasado pelo servidor de destino',
      delivered: () => 'Entregue',
      failed: () => 'Não enviado',
      bounced: () => 'Devolvido',
      complained: () => 'Marcado como spam pela pessoa',
      suppressed: () => 'Não enviado: o endereço está bloqueado',
      reminded: () => 'Lembrete enviado',
      linkShown: (by) => (by ? `Link mostrado a ${by}` : 'Link mostrado'),
      opened: () => 'Aberto',
      lapsed: () => 'Encerrado sem senha',
      accepted: () => 'Senha definida',
      expired: () => 'Link expirado',
      revoked: (by) => (by ? `Revogado por ${by}` : 'Revogado'),
      superseded: () => 'Substituído por um convite mais recente',
    },
    seeSending: 'Ver o envio',
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
      opened: {
        title: 'O link foi aberto, mas nenhuma senha foi escolhida',
        text: 'O link funciona uma só vez e por isso já foi usado. Um novo convite traz outro.',
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
    added: (name) => `${name} está na lista. Nenhum convite foi enviado ainda.`,
    addedSeveral: (r) =>
      [
        r.added > 0
          ? counted('{n} pessoa adicionada.', '{n} pessoas adicionadas.')(r.added)
          : 'Nenhuma pessoa foi adicionada.',
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
    emailHint: 'O convite vai para cá, e é com ele que a pessoa entra no portal.',
    noOrganization: 'Nenhuma',
    organizationLanguage: 'O idioma da organização',
    portalLanguage: 'O idioma do portal',
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
      known: 'Na lista, sem convite',
      pending: 'Convite pendente',
      active: 'Já tem acesso',
      deactivated: 'Acesso desativado',
      elsewhere: 'Outra organização',
      malformed: 'Não é endereço',
      repeated: 'Repetido',
    },
    consequence: {
      new: 'Entra na lista; recebe convite se você enviar agora',
      known: 'Já está na lista; recebe convite se você enviar agora',
      pending: 'Já tem um link; se a linha for marcada, um novo o substitui se você enviar agora',
      active: 'Fica como está',
      deactivated: 'Fica como está',
      elsewhere: 'Pertence a outra organização e continua lá',
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

  sendings: {
    title: 'Envios',
    lead: 'Cada uso de “Enviar convites”, do mais recente ao mais antigo.',
    caption: 'Lista de envios',
    invitations,
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
    note: 'Mensagem pessoal',
    result: 'Resultado em CSV',
    standing: { paused: 'Pausado', cancelled: 'Cancelado', scheduled: 'Agendado' },
    control: {
      pause: 'Pausar',
      resume: 'Retomar',
      cancel: 'Cancelar o restante…',
      cancelScheduled: 'Cancelar este envio…',
      pausedTitle: 'Alguém pausou este envio',
      pausedText: 'O que já tinha sido repassado ainda chega. Nada mais sai até o envio ser retomado.',
      cancelledTitle: 'O restante foi cancelado',
      untouched: counted(
        'Para {n} pessoa nada tinha sido preparado ainda, e nada mudou.',
        'Para {n} pessoas nada tinha sido preparado ainda, e nada mudou.',
      ),
      leaving: counted(
        '{n} e-mail já estava sendo repassado e ainda sai.',
        '{n} e-mails já estavam sendo repassados e ainda saem.',
      ),
      said: {
        paused: 'Envio pausado. Nada mais sai.',
        resumed: 'O envio continua.',
        cancelled: 'O restante foi cancelado.',
        nothing: 'Não havia mais nada a fazer: este envio terminou ou mudou nesse meio-tempo.',
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
          one: 'está sendo repassado agora e ainda sai',
          other: 'estão sendo repassados agora e ainda saem',
        }),
        sent: plural('pt-BR', {
          one: 'já saiu e continua válido',
          other: 'já saíram e continuam válidos',
        }),
      },
      text: 'Os links que estes convites substituíram não voltam a funcionar. Qualquer pessoa pode receber um novo convite a qualquer momento.',
      nothing: 'Não resta nada a cancelar neste envio.',
      keep: 'Continuar enviando',
      confirm: counted('Cancelar {n} convite', 'Cancelar {n} convites'),
    },
    options: {
      more: 'Mensagem ou outro horário',
      note: 'Mensagem pessoal',
      noteHint: 'Até 400 caracteres. Aparece no e-mail, acima do botão, e na página a que o link leva.',
      when: 'Quando',
      now: 'Agora',
      at: 'Em data e hora marcadas',
      atHint: 'Para as pessoas escolhidas agora. Os links anteriores funcionam até lá.',
      time: 'Data e hora, em UTC',
      timeHint: 'Hora universal, não a do seu relógio.',
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
      at: 'Hora (UTC)',
      leftOut: 'Fora do envio',
    },
    heading: {
      preparing: (expected) => `Envio para ${people(expected)}`,
      running: counted('Enviando {n} convite', 'Enviando {n} convites'),
      paused: (sent, total) => `Pausado em ${number(sent)} de ${number(total)}`,
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
    leave: 'Você pode deixar esta página; o envio continua.',
    progress: 'Progresso',
    preparing: (done, expected) => `Preparação: ${number(done)} de ${people(expected)}`,
    line: (sent, total) => `Enviados: ${number(sent)} de ${number(total)}`,
    finished: (when) => `Conclusão: ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} por minuto`
        : `${number(perMinute)} por minuto · ${minutesLeft(left)}`,
    paused: 'A caixa de e-mail está pausada',
    pausedText:
      'Nada se perde: o envio continua automaticamente quando a caixa de e-mail voltar a funcionar.',
    notSent: 'Não enviados',
    retrying: (why) => `${why}; nova tentativa automática`,
    delivered: 'Entregues',
    anyway: 'Enviar mesmo assim',
    anywayTo: (name) => `Enviar para ${name} mesmo assim`,
    again: 'Enviar de novo',
    againTo: (name) => `Enviar de novo para ${name}`,
    leftOut: 'Fora do envio',
    reasons: {
      active: 'Já tem acesso',
      deactivated: 'Acesso desativado',
      invited: 'Já tinha convite',
      suppressed: 'O endereço devolveu um e-mail',
    },
    nobodyText: 'Todas as pessoas escolhidas ficaram de fora, pelo motivo ao lado do nome.',
    confirm: {
      title: counted('Enviar {n} convite?', 'Enviar {n} convites?'),
      chosen: (n) => `O filtro encontra ${people(n)}. Cada e-mail sai no idioma da pessoa.`,
      ticked: (n) =>
        `${counted('{n} pessoa marcada', '{n} pessoas marcadas')(n)}. Cada e-mail sai no idioma da pessoa.`,
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
    noMailbox: {
      title: 'Nada foi enviado',
      lead: 'Não há caixa de e-mail da qual os convites possam sair.',
      text: 'A configuração “Caixa de cadastro” indica de qual caixa de e-mail saem os convites, e nenhuma que funcione está indicada. Nada mudou para as pessoas que você marcou.',
      what: 'O que fazer',
      admin:
        'Conecte uma caixa de e-mail ou abra uma já existente, teste-a e escolha-a para os convites. Depois, envie de novo.',
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
      'Abrir esta página não muda nada. O link funciona uma só vez: ele é usado quando você pressiona o botão e, logo em seguida, você escolhe a senha.',
    unexpected: 'Não esperava este convite? Você pode ignorá-lo.',
    signedIn: (name) => `Há uma sessão aberta aqui: ${name}`,
    notFor: (email) => `Este convite não é para ${email}. Continuar encerra essa sessão neste navegador.`,
    openInstead: 'Encerrar a sessão e continuar',

    dead: {
      title: {
        unknown: 'Este link não é conhecido aqui',
        used: 'Este link já foi usado',
        newer: 'Um link mais recente foi enviado',
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
            ? `Uma senha foi criada com ele em ${at}. Se foi você, é só entrar.`
            : 'Uma senha foi criada com ele. Se foi você, é só entrar.',
        newer:
          'Só o link mais recente funciona. Ele está no nosso último e-mail; procure-o também na pasta de spam.',
        expired: (at) =>
          at
            ? `O link funcionou até ${at}. Os links expiram por segurança; você ainda pode conseguir acesso.`
            : 'Os links expiram por segurança; você ainda pode conseguir acesso.',
        lapsed: 'Cada link funciona uma só vez, e este foi usado quando foi aberto. Com um novo, você entra.',
        opened_elsewhere:
          'Cada link funciona uma só vez. Este foi aberto há pouco em outro navegador ou janela: continue por lá. Se não foi você, peça um novo convite: ele invalida este.',
        revoked: 'Ele foi revogado; por isso, o link não funciona mais.',
      },
      signIn: 'Entrar',
      renew: 'Receber um novo link',
      renewHint: 'Ele vai para o endereço que recebeu o convite, e para nenhum outro.',
      ask: (name) =>
        name ? `Peça um novo convite a ${name}.` : 'Peça um novo convite à pessoa que convidou você.',
      askAbout: (name) =>
        name ? `Dúvidas? O convite veio de ${name}.` : 'Dúvidas? Fale com a pessoa que convidou você.',
    },
    renewed: {
      title: 'Confira seu e-mail',
      lead: 'Se o convite ainda estiver valendo, um novo link está a caminho do endereço que o recebeu. Ele chega em um ou dois minutos, e os links anteriores deixam de funcionar.',
      hint: 'Não chegou nada? Procure na pasta de spam. É possível pedir um novo link uma vez por hora; depois disso, fale com a pessoa que convidou você.',
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
      met: (met, all) => `Regras cumpridas: ${met} de ${all}.`,
    },
    label: 'Senha',
    save: 'Salvar senha e entrar',
    refused: 'Nada se perdeu: escolha outra.',
    notNow: 'Agora não',
    notNowHint:
      'O link do seu e-mail já foi usado de qualquer forma. Mais tarde, você vai precisar de um novo: abra o link antigo e use “Receber um novo link”, ou peça-o à pessoa que convidou você.',
    later: {
      title: 'Volte quando quiser',
      lead: 'Nenhuma senha foi escolhida, e o link do seu e-mail já foi usado.',
      renew: 'Quando quiser continuar, abra de novo o link do e-mail: lá você pode receber um novo.',
      ask: 'Quando quiser continuar, peça um novo convite à pessoa que convidou você.',
    },
    lost: {
      title: 'Abra o link de novo',
      lead: 'Depois de pressionar o botão, você tem 30 minutos para escolher uma senha, no mesmo navegador. Esse tempo acabou, ou este é outro navegador.',
      text: 'Abra mais uma vez o link do seu e-mail: lá está explicado como conseguir um novo.',
      signIn: 'Já escolheu uma senha? Entrar',
    },
    saved: (portal) => `Sua senha foi salva. Boas-vindas a ${portal}.`,
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
    facts: 'Em números',
    toUsers: 'Ver todas na lista de pessoas',
    none: {
      title: 'Nenhuma organização ainda',
      text: 'Também é possível adicionar pessoas sem organização. Se houver uma, a administração dela pode adicionar e convidar pessoas.',
    },
    added: (name) => `A organização ${name} foi adicionada.`,
    saved: 'Alterações salvas.',
  },

  mailboxes: {
    title: 'Caixas de e-mail',
    lead: 'De onde os e-mails saem. Os convites saem da Caixa de cadastro.',
    new: 'Nova caixa de e-mail',
    newLead: 'Um endereço e o meio pelo qual seus e-mails saem. Nada é enviado antes de você fazer um teste.',
    way: 'Os e-mails saem por',
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
      title: 'Nenhuma Caixa de cadastro foi escolhida',
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
    pausedSince: (since) => `Pausada desde ${since}`,
    pausedBy: (name, since) => `Pausada por ${name} desde ${since}`,
    pausedText: 'Nada se perde: os e-mails esperam e saem quando ela for retomada.',
    nextTry: (at) => `Nova tentativa automática: ${at}.`,
    pause: 'Pausar esta caixa de e-mail',
    resume: 'Retomar',
    paused: 'A caixa de e-mail está pausada. Os e-mails esperam.',
    resumed: 'A caixa de e-mail foi retomada. Os e-mails em espera saem agora.',
    held: {
      title: (since: string) => `Nada sai desde ${since}: um backup foi restaurado`,
      text: 'E-mails em espera podem já ter saído antes. Veja o que está esperando e depois libere.',
      others: 'Os e-mails esperam até a administração do portal liberá-los.',
      release: 'Liberar e-mails em espera',
      released: 'Os e-mails em espera saem agora.',
      already: 'Eles já tinham sido liberados.',
    },
    unknown: {
      title: 'Não há como saber',
      text: 'Estes e-mails foram repassados, mas não veio uma resposta clara. Se puder, descubra se chegaram. Enviados de novo, podem chegar duas vezes.',
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
      said: (words) => `A resposta foi: “${words}”`,
      at: (when) => `Teste feito: ${when}.`,
    },
    found: {
      reached: 'O servidor respondeu. Nenhum login foi tentado, porque nenhum nome de usuário está definido.',
      signed_in: 'O servidor respondeu e aceitou o login.',
      domain_verified: 'O Resend aceitou a chave de API, e o domínio do endereço está verificado lá.',
      key_taken:
        'O Resend aceitou a chave de API. Só um e-mail de teste mostra se este endereço pode enviar.',
      accepted: 'Aceito ainda não é entregue: olhe sua caixa de entrada e também a pasta de spam.',
      captured: 'Nada saiu desta máquina. O e-mail está em “E-mails capturados”.',
      no_such_name: 'Não existe servidor com esse nome. Veja se há um erro de digitação.',
      refused:
        'O servidor não deixa ninguém entrar por esta porta. Confira a porta; pode haver um firewall no meio.',
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

  mail: {
    title: 'E-mails capturados',
    notice: 'Nada sai desta máquina',
    noticeText:
      'A caixa de e-mail está em modo de captura, para fazer testes. Os links destes e-mails funcionam.',
    list: 'Lista de e-mails',
    to: (email) => `Para ${email}`,
    showAs: 'Mostrar como',
    asMail: 'E-mail',
    asText: 'Só texto',
    frame: 'O e-mail capturado',
    link: 'Abrir o link deste e-mail',
    choose: 'Escolha um e-mail para ler.',
    none: {
      title: 'Nenhum e-mail foi capturado ainda',
      text: 'Envie um convite, e ele aparece aqui em segundos.',
    },
  },

  profile: {
    title: 'Seu perfil',
    language: 'Idioma',
    organizationLanguage: 'O idioma da organização',
    languageHint: 'Para estas páginas e os e-mails que você recebe.',
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
    signedOut: 'Sua sessão foi encerrada.',
    needed: 'Entre para continuar.',
  },

  setup: {
    title: 'A primeira conta de administração',
    lead: 'Este endereço funciona uma só vez. Quem o abrir primeiro administra o portal.',
    passwordHint: (n) =>
      `${number(n)} caracteres ou mais, difícil de adivinhar, sem seu nome nem seu endereço.`,
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
  },

  errors: {
    required: 'É preciso preencher este campo.',
    too_long: 'É longo demais. Cabem até 200 caracteres.',
    email_malformed: 'Um endereço de e-mail tem a forma nome@example.org.',
    email_taken: 'Alguém da lista já tem este endereço.',
    email_unavailable:
      'Uma pessoa com este endereço não pode ser adicionada aqui. A administração do portal pode ajudar.',
    unknown_user:
      'Nada foi enviado: uma das pessoas escolhidas não está mais na lista. Confira a seleção de novo.',
    cross_site: 'Esta solicitação não veio de uma página deste portal; por isso, nada foi feito.',
    unknown_organization: 'Escolha uma organização da lista.',
    unknown_locale: 'Escolha um idioma da lista.',
    unknown_role: 'Escolha uma das funções que você pode atribuir.',
    control_characters: 'Há caracteres invisíveis no texto. Digite-o de novo, à mão.',
    note_long: 'Cabem até 400 caracteres.',
    time_malformed: 'São necessárias uma data e uma hora.',
    time_past: 'Este horário já passou. Escolha um posterior ou envie agora.',
    time_far: 'Falta mais de um ano até lá.',
    email_suppressed: 'Nada é enviado para este endereço: um e-mail anterior não chegou ou não era desejado.',
    not_invitable: 'Esta pessoa já tem acesso ou está com o acesso desativado; não há nada a enviar.',
    no_mailbox: 'Nada foi enviado: não há caixa de e-mail da qual os convites possam sair.',
    choose_someone: 'Marque pelo menos uma pessoa.',
    too_many_people: 'São mais pessoas do que cabem em um envio. Marque menos.',
    no_emails: 'Cole pelo menos um endereço de e-mail.',
    too_many_lines: 'Cabem até 1.000 linhas de cada vez. Cole-as em partes.',
    password_short: 'São necessários pelo menos 12 caracteres.',
    password_long: 'Cabem até 256 caracteres.',
    password_common:
      'Esta seria logo adivinhada. Palavras sem relação entre si, em sequência, são difíceis de adivinhar.',
    password_personal: 'Ela contém seu nome, seu endereço ou o nome do portal.',
    wrong_credentials: 'Este endereço de e-mail e esta senha não combinam.',
    host_malformed: 'Um nome de servidor tem a forma smtp.example.org.',
    port_malformed: 'Uma porta é um número de 1 a 65535.',
    webhook_secret_malformed: 'Começa com whsec_ e continua com letras e dígitos.',
    secret_again: 'O servidor ou sua proteção mudou: digite a senha de novo.',
    unknown_field: 'A página enviou algo que não pertence a este formulário. Recarregue-a.',
    stale_form:
      'Esta página ficou aberta por tempo demais. O que você digitou ainda está aqui: pressione o botão de novo.',
    something_refused: 'Algo não foi aceito. Confira os dados e tente de novo.',
  },
}
