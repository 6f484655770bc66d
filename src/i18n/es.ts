import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('es').format
const people = plural('es', { one: '1 persona', many: '{n} de personas', other: '{n} personas' })
const needing = plural('es', {
  one: '1 persona requiere su atención',
  many: '{n} de personas requieren su atención',
  other: '{n} personas requieren su atención',
})
const mailsWait = plural('es', {
  one: '1 correo espera',
  many: '{n} de correos esperan',
  other: '{n} correos esperan',
})
const invitations = plural('es', {
  one: '1 invitación',
  many: '{n} de invitaciones',
  other: '{n} invitaciones',
})
const minutesLeft = plural('es', {
  one: 'falta 1 minuto aproximadamente',
  many: 'faltan cerca de {n} de minutos',
  other: 'faltan unos {n} minutos',
})
const lines = plural('es', { one: '1 línea', many: '{n} de líneas', other: '{n} líneas' })
const minutes = plural('es', { one: '1 minuto', many: '{n} de minutos', other: '{n} minutos' })
const organisations = plural('es', {
  one: '1 organización',
  many: '{n} de organizaciones',
  other: '{n} organizaciones',
})
const allIn = plural('es', {
  one: '1 persona tiene acceso',
  many: '{n} de personas tienen acceso',
  other: 'Las {n} personas tienen acceso',
})
const justIn = plural('es', {
  one: '1 persona creó su contraseña en las últimas 24 horas.',
  many: '{n} de personas crearon su contraseña en las últimas 24 horas.',
  other: '{n} personas crearon su contraseña en las últimas 24 horas.',
})
const onTheWay = plural('es', {
  one: '1 invitación está en camino.',
  many: '{n} de invitaciones están en camino.',
  other: '{n} invitaciones están en camino.',
})
const allShown = plural('es', { one: 'Se muestra 1', other: 'Se muestran las {n}' })
const addedPeople = plural('es', {
  one: '1 persona añadida.',
  many: '{n} de personas añadidas.',
  other: '{n} personas añadidas.',
})
const scheduledInvitations = plural('es', {
  one: '1 invitación programada.',
  many: '{n} de invitaciones programadas.',
  other: '{n} invitaciones programadas.',
})
const allSent = plural('es', {
  one: 'La invitación se ha enviado',
  many: '{n} de invitaciones se han enviado',
  other: 'Las {n} invitaciones se han enviado',
})
const mailsPutOff = plural('es', {
  one: '1 correo se vuelve a intentar {when}',
  many: '{n} de correos se vuelven a intentar, el siguiente {when}',
  other: '{n} correos se vuelven a intentar, el siguiente {when}',
})

const someAdded = (n: number) => (n > 0 ? addedPeople(n) : 'No se añadió a nadie.')

/**
 * Formal (usted) and international. Nobody's gender is guessed: adjectives agree with “persona” and “invitación”, roles
 * are named by what is done (administración), and being in is having access.
 */
export const es: Messages = {
  languages: LOCALES,

  frame: {
    skip: 'Ir al contenido',
    menu: 'Menú',
    main: 'Navegación principal',
    users: 'Personas',
    sending: 'Envíos',
    organizations: 'Organizaciones',
    mailboxes: 'Buzones',
    templates: 'Plantillas',
    mail: 'Correos capturados',
    menuOf: (name) => `${name}, su cuenta`,
    profile: 'Su perfil',
    signOut: 'Cerrar sesión',
    language: 'Idioma',
    documentTitle: (title, portal) => `${title} · ${portal}`,
    errorTitle: (title) => `Error: ${title}`,
  },

  words: {
    optional: 'opcional',
    cancel: 'Cancelar',
    name: 'Nombre',
    email: 'Correo electrónico',
    organization: 'Organización',
    language: 'Idioma',
    role: 'Rol',
    status: 'Estado',
    person: 'Persona',
    actions: 'Acciones',
    actionsFor: (name) => `Acciones para ${name}`,
    show: 'Mostrar',
    hide: 'Ocultar',
    none: 'Ninguna',
    yes: 'Sí',
    no: 'No',
    by: 'Por',
    when: 'Fecha',
    newer: 'Más recientes',
    older: 'Anteriores',
    pages: 'Páginas',
    answer: 'Respuesta del servidor:',
    detail: 'En detalle:',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Sin invitación',
    queued: 'En cola',
    sent: 'Enviada',
    linkShown: 'Enlace mostrado',
    delayed: 'Retrasada',
    delivered: 'Entregada',
    failed: 'No enviada',
    bounced: 'Devuelta',
    complained: 'Marcada como spam',
    suppressed: 'Dirección bloqueada',
    choosing: 'Creando la contraseña',
    opened: 'Abierta, sin contraseña',
    expired: 'Caducada',
    revoked: 'Retirada',
    active: 'Con acceso',
    deactivated: 'Acceso desactivado',
  },

  whys: {
    cancelled: 'Cancelada con el resto del envío',
    expired: 'El enlace había caducado',
    suppressed: 'La dirección está bloqueada: un correo anterior no llegó',
    deactivated: 'El acceso se desactivó mientras tanto',
    revoked: 'Retirada antes de salir',
    superseded: 'Sustituida por una invitación más reciente antes de salir',
    opened: 'El enlace ya se había abierto',
    email_changed: 'La dirección cambió mientras tanto',
    email_taken: 'Mientras tanto, otra persona tiene esa dirección',
    used: 'El enlace ya se había usado',
    newer: 'Sustituido por un enlace más reciente antes de salir',
    gone: 'La invitación ya no existe',
    bad_address: 'A esta dirección no se puede enviar correo',
    unsafe_text: 'Contiene caracteres que no deben figurar en un correo',
    key_missing: 'Falta la clave de su enlace (SECRET_KEY). Si se envía de nuevo, llevará otro enlace',
    no_answer: 'No llegó ninguna respuesta a tiempo',
    not_reached: 'No se pudo conectar con el proveedor de correo, o se cortó la conexión',
    process_ended: 'El portal se reinició antes de que llegara una respuesta',
    mailbox_unreadable: 'Los datos de acceso guardados no se pueden leer (SECRET_KEY)',
    not_made_up: 'No se pudo componer; el registro dice por qué',
    answer_unclear: 'No se entendió la respuesta',
    provider_failed: 'El proveedor de correo tuvo un fallo propio',
    interrupted: 'El envío se interrumpió',
    unknown_too_long: 'No hay forma de saber si llegó; decide la administración del portal',
    key_changed:
      'La clave de API se cambió antes de que llegara una respuesta; decide la administración del portal',
    outbox_held:
      'Se restauró una copia de seguridad. Los correos esperan hasta que la administración del portal autorice su envío',
    restored: 'Estaba en camino cuando se hizo la copia de seguridad; decide la administración del portal',
    paused_by_administrator: 'La administración del portal puso el buzón en pausa',
  },

  refusals: {
    no_mailbox: {
      is: 'En esta dirección no existe ningún buzón.',
      todo: 'Corrija la dirección y envíe de nuevo.',
    },
    no_domain: {
      is: 'El dominio que sigue a la @ no existe.',
      todo: 'Corrija la dirección y envíe de nuevo.',
    },
    no_mail: {
      is: 'El dominio de esta dirección no acepta ningún correo.',
      todo: 'Pida otra dirección y envíe allí.',
    },
    closed: {
      is: 'El buzón está desactivado o ya no se usa.',
      todo: 'Pida otra dirección y envíe allí.',
    },
    bad_syntax: {
      is: 'El servidor de correo no lo acepta como dirección.',
      todo: 'Busque un error de escritura y envíe de nuevo.',
    },
    unavailable: {
      is: 'O el buzón no existe, o su servidor no acepta correos de este portal.',
      todo: 'Busque un error de escritura, o pregunte a la persona por su dirección.',
    },
    full: {
      is: 'El buzón está lleno.',
      todo: 'Envíe de nuevo dentro de unos días.',
    },
    no_room: {
      is: 'El buzón está lleno, o el correo es demasiado grande para él.',
      todo: 'Envíe de nuevo dentro de unos días.',
    },
    unreachable: {
      is: 'No se puede conectar con el servidor de correo de esta dirección.',
      todo: 'Busque un error de escritura después de la @, o envíe de nuevo más tarde.',
    },
    passing: {
      is: 'El correo fue devuelto, pero otro posterior puede llegar.',
      todo: 'Envíe de nuevo más tarde, o pregunte a la persona por su dirección.',
    },
    listed: {
      is: 'El proveedor de correo no envía nada a esta dirección, porque correos anteriores fueron devueltos o marcados como spam.',
      todo: 'Corrija la dirección, o pida que la quiten de la lista del proveedor.',
    },
    too_large: {
      is: 'El correo es demasiado grande para el servidor de correo.',
      todo: 'Envíe de nuevo cuando su texto y sus imágenes ocupen menos.',
    },
    content: {
      is: 'El servidor de correo no acepta el contenido del correo.',
      todo: 'Envíe de nuevo cuando se haya cambiado el texto.',
    },
    policy: {
      is: 'El servidor de correo no deja pasar los correos de este portal.',
      todo: 'Quien lo administra puede dejarlos pasar.',
    },
    unproven: {
      is: 'El servidor de correo no puede saber si el correo viene de verdad de su remitente.',
      todo: 'El dominio del remitente necesita los registros correctos: SPF, DKIM y DMARC.',
    },
    not_now: {
      is: 'El servidor de correo no acepta correos de este portal por ahora.',
      todo: 'Envíe de nuevo más tarde.',
    },
    limit: {
      is: 'Se envió más de lo que permite el servidor o proveedor de correo.',
      todo: 'Espere a que el límite empiece de nuevo, o pida que lo aumenten.',
    },
    sender: {
      is: 'El servidor o proveedor de correo no acepta la dirección del remitente.',
      todo: 'Hay que permitirla allí, o verificar su dominio.',
    },
    credentials: {
      is: 'El servidor o proveedor de correo no acepta los datos de acceso del buzón.',
      todo: 'Hay que corregir el usuario y la contraseña, o la clave de API.',
    },
    certificate: {
      is: 'El certificado del servidor de correo no es de confianza.',
      todo: 'Hay que renovarlo, o corregir el nombre del servidor.',
    },
    out_of_order: {
      is: 'No se puede conectar con el servidor o proveedor de correo, o tiene un fallo propio.',
      todo: 'No se pierde nada: se reintenta automáticamente.',
    },
    other: {
      is: 'El servidor o proveedor de correo lo rechazó.',
      todo: 'La administración del portal puede leer por qué.',
    },
  },

  roles: {
    admin: 'Administración del portal',
    manager: 'Gestión de personas',
    user: 'Uso del portal',
    organizationAdmin: 'Administración',
    administratorOf: (organization) => `Administración de ${organization}`,
    hints: {
      admin: 'Todo, incluidos los buzones, los ajustes y los roles.',
      manager: 'Todas las personas y organizaciones, pero no los ajustes.',
      user: 'El portal en sí. Quienes administran una organización también tienen este rol.',
    },
  },

  activity: {
    added: 'Alta en la lista',
    invited: 'Invitación',
    opened: 'Enlace abierto',
    accepted: 'Contraseña creada',
    signed_in: 'Inicio de sesión',
    deactivated: 'Acceso desactivado',
    reactivated: 'Acceso reactivado',
  },

  home: {
    goOn: {
      title: (portal) => `Está en ${portal}`,
      lead: 'El portal se abre automáticamente.',
      submit: 'Continuar al portal',
    },
    title: 'Inicio',
    heading: (active, everyone) =>
      active === everyone
        ? allIn(everyone)
        : `${number(active)} de ${people(everyone)} ${active === 1 ? 'tiene' : 'tienen'} acceso`,
    lead: (cameIn, waiting, underway) =>
      [
        ...(cameIn > 0 ? [justIn(cameIn)] : []),
        waiting > 0 ? `${needing(waiting)}.` : 'Nadie requiere su atención.',
        ...(underway > 0 ? [onTheWay(underway)] : []),
      ].join(' '),
    invite: plural('es', {
      one: 'Invitar a 1 persona sin invitación',
      many: 'Invitar a {n} de personas sin invitación',
      other: 'Invitar a las {n} personas sin invitación',
    }),
    funnel: {
      title: 'El camino de entrada',
      period: 'Período',
      periods: { 7: '7 días', 30: '30 días', 365: 'Un año' },
      said: (invited, accepted, days) => {
        const when = days === 365 ? 'En el último año' : `En los últimos ${number(days)} días`
        if (invited === 0) return `${when} no se invitó a nadie.`
        const came =
          accepted === 0
            ? invited === 1
              ? 'todavía no tiene acceso'
              : 'ninguna tiene acceso todavía'
            : `${number(accepted)} ya ${accepted === 1 ? 'tiene' : 'tienen'} acceso`
        return `${when} se invitó a ${people(invited)}; ${came}.`
      },
      picture: 'De la invitación al acceso',
      asTable: 'Como tabla',
      step: 'Paso',
      people: 'Personas',
      share: 'De las personas invitadas',
      lost: 'Pérdida hasta este paso',
      steps: {
        invited: 'Invitación',
        sent: 'Envío',
        delivered: 'Entrega',
        opened: 'Apertura',
        accepted: 'Contraseña creada',
      },
      missing: {
        sent: plural('es', { one: '1 sin enviar', other: '{n} sin enviar' }),
        delivered: plural('es', {
          one: '1 sin aviso de entrega',
          other: '{n} sin aviso de entrega',
        }),
        opened: plural('es', { one: '1 sin abrir', other: '{n} sin abrir' }),
        accepted: plural('es', { one: '1 sin contraseña', other: '{n} sin contraseña' }),
      },
    },
    needs: {
      title: 'Requiere su atención',
      nothing: 'Nada requiere su atención en este momento.',
      show: 'Mostrar',
      sendNew: 'Enviar enlaces nuevos',
      failed: plural('es', {
        one: '1 invitación no se pudo enviar',
        many: '{n} de invitaciones no se pudieron enviar',
        other: '{n} invitaciones no se pudieron enviar',
      }),
      bounced: plural('es', {
        one: '1 dirección devuelve o rechaza el correo',
        many: '{n} de direcciones devuelven o rechazan el correo',
        other: '{n} direcciones devuelven o rechazan el correo',
      }),
      mostOften: (reason) => `Lo más frecuente: ${reason}`,
      opened: plural('es', {
        one: '1 persona abrió el enlace y no creó su contraseña',
        many: '{n} de personas abrieron el enlace y no crearon su contraseña',
        other: '{n} personas abrieron el enlace y no crearon su contraseña',
      }),
      usedUp: 'Un enlace funciona una sola vez; para entrar hace falta uno nuevo.',
      longAgo: plural('es', {
        one: '1 de ellas, hace más de una semana',
        other: '{n} de ellas, hace más de una semana',
      }),
      expired: plural('es', {
        one: '1 enlace caducó sin usarse',
        many: '{n} de enlaces caducaron sin usarse',
        other: '{n} enlaces caducaron sin usarse',
      }),
      expiredHint: 'Un enlace nuevo vuelve a valer durante todo su plazo.',
      ending: plural('es', {
        one: '1 enlace sin abrir caduca en los próximos 3 días',
        many: '{n} de enlaces sin abrir caducan en los próximos 3 días',
        other: '{n} enlaces sin abrir caducan en los próximos 3 días',
      }),
      firstEnds: (date) => `El primero, el ${date}`,
      underway: plural('es', {
        one: 'Ver 1 en camino',
        many: 'Ver {n} en camino',
        other: 'Ver las {n} en camino',
      }),
      limited: plural('es', {
        one: '1 organización alcanzó un límite de invitaciones',
        many: '{n} de organizaciones alcanzaron un límite de invitaciones',
        other: '{n} organizaciones alcanzaron un límite de invitaciones',
      }),
      limitedHint: 'En los últimos 3 días:',
      unled: plural('es', {
        one: '1 organización no tiene quien la administre',
        many: '{n} de organizaciones no tienen quien las administre',
        other: '{n} organizaciones no tienen quien las administre',
      }),
      unledMore: plural('es', { one: 'y 1 más', other: 'y {n} más' }),
      organizations: plural('es', {
        one: 'Ver 1 organización',
        many: 'Ver {n} de organizaciones',
        other: 'Ver las {n} organizaciones',
      }),
      pausedBy: (name, when) => `${name} puso el buzón en pausa (${when})`,
      failing: 'El buzón no superó la última prueba',
      failingHint: 'Hasta que la supere, los correos pueden esperar o fallar.',
      waitAt: (mails, address) => `${mailsWait(mails)} en el buzón ${address}`,
      unknown: plural('es', {
        one: 'No hay forma de saber si 1 correo llegó',
        many: 'No hay forma de saber si {n} de correos llegaron',
        other: 'No hay forma de saber si {n} correos llegaron',
      }),
      unknownHint: 'Averigüe qué ocurrió y después decida.',
      mailbox: 'Abrir el buzón',
      sendings: 'Ver los envíos',
    },
    health: {
      missing: 'Sin buzón',
      through: 'Mediante',
      from: 'Remitente',
      lastSent: 'Último envío',
      failed: (n, days) => `${number(n)} en ${number(days)} días`,
      since: 'Desde',
      why: 'Motivo',
    },
    now: {
      title: 'Ahora',
      all: 'Todos los envíos',
      left: minutesLeft,
    },
    next: 'Próximos envíos',
    firstRun: {
      heading: 'Usted es la primera persona con acceso',
      lead: 'Desde aquí puede invitar a las demás y ver hasta dónde ha llegado cada una.',
    },
  },

  users: {
    title: 'Personas',
    titleOf: (organization) => `Personas de ${organization}`,
    summary: (c) =>
      c.waiting > 0
        ? `${people(c.everyone)}, ${number(c.active)} con acceso. ${needing(c.waiting)}.`
        : `${people(c.everyone)}, ${number(c.active)} con acceso.`,
    add: 'Añadir personas',
    addPeople: 'Añadir personas',
    send: 'Enviar invitaciones',
    tabs: {
      label: 'Filtros rápidos',
      everyone: 'Todas',
      waiting: 'Requieren atención',
      none: 'Sin invitación',
      underway: 'En camino',
      active: 'Con acceso',
    },
    filters: {
      label: 'Personas',
      search: 'Buscar por nombre o dirección',
      placeholder: 'Nombre o dirección',
      anyStatus: 'Cualquier estado',
      anyOrganization: 'Cualquier organización',
      anyLanguage: 'Cualquier idioma',
      sort: 'Ordenar',
      apply: 'Aplicar',
      clear: 'Quitar todos los filtros',
    },
    list: {
      caption: 'Personas',
      activity: 'Última actividad',
      planned: (when) => `Programada para el ${when}`,
      selectPage: 'Seleccionar a todas las personas de esta página',
      select: (name) => `Seleccionar a ${name}`,
    },
    bulk: {
      label: 'Personas seleccionadas',
      goOn: 'Continuar con la selección',
      count: plural('es', { one: '1 seleccionada', other: '{n} seleccionadas' }),
      elsewhere: plural('es', {
        one: '(1 no está en esta página)',
        many: '({n} no están en esta página)',
        other: '({n} no están en esta página)',
      }),
      ticked: 'Personas marcadas en esta página',
      everyone: plural('es', {
        one: 'Seleccionar 1 resultado',
        many: 'Seleccionar {n} de resultados',
        other: 'Seleccionar los {n} resultados',
      }),
      clear: 'Quitar selección',
    },
    found: people,
    shown: (shown, total) =>
      shown === total
        ? allShown(total)
        : `${shown === 1 ? 'Se muestra' : 'Se muestran'} ${number(shown)} de ${number(total)}`,
    firstRun: {
      title: 'Todavía no se ha invitado a nadie',
      text: 'Añada a una persona o pegue una lista de direcciones. Verá qué ocurrirá con cada línea antes de que se envíe nada.',
    },
    nothing: {
      title: 'Ninguna persona coincide',
      titleFor: (q) => `Ninguna persona coincide con «${q}»`,
      text: 'Con otras palabras o menos filtros tal vez haya más resultados.',
    },
    open: 'Abrir',
    sendOne: 'Enviar invitación',
    sendAgain: 'Enviar una invitación nueva',
    sendAnyway: 'Enviar de todos modos',
    suppressed: {
      title: 'A esta dirección no se envía nada',
      reasons: {
        bounced: 'Un correo anterior fue devuelto.',
        complained: 'Un correo anterior se marcó como spam.',
        suppressed: 'El proveedor de correo no le envía nada.',
        refused: 'El servidor de correo de destino la rechazó.',
      },
      text: 'Si sabe que funciona, envíe de todos modos.',
    },
    otherwise: 'Con una nota o más tarde…',
    copyLink: 'Copiar enlace…',
    correctAddress: 'Dirección',
    correctHint: 'La invitación se envía de nuevo y el enlace anterior deja de funcionar.',
    showLink: {
      title: (name) => `¿Mostrar un enlace para ${name}?`,
      lead: 'Para personas a las que no les llega ningún correo: usted les pasa el enlace directamente.',
      parts: [
        'Cuenta como una invitación nueva: el enlace anterior deja de funcionar y no se envía ningún correo.',
        'Se muestra una sola vez, en la página siguiente. Nadie puede mostrarlo de nuevo, tampoco usted.',
        'Quien lo tenga puede crear la contraseña, así que solo debe estar en manos de esta persona.',
        'En el historial consta que lo hizo usted.',
      ],
      show: 'Mostrar el enlace',
      shown: (name) => `El enlace para ${name}`,
      only: 'Solo se muestra ahora',
      onlyText: 'Cópielo antes de salir de esta página. Un enlace posterior anula este.',
      repeated: (open) => `No se hizo nada: ese enlace ya se mostró. Con «${open}» se crea otro.`,
      label: 'Enlace',
      copy: 'Copiar',
      copied: 'Copiado',
      until: (date) => `Funciona una sola vez, hasta el ${date}.`,
      back: 'Listo',
    },
    edit: {
      open: 'Editar',
      title: (name) => `Editar: ${name}`,
      emailHint:
        'Con otra dirección, otra organización u otro rol, la invitación anterior deja de valer. Nada se envía por sí solo: la nueva la envía usted.',
      rights:
        'Cambiar el rol cierra las sesiones de esta persona, y también dejar una organización que administra.',
      save: 'Guardar',
      saved: 'Guardado.',
      invitationEnded: 'Guardado. La invitación anterior ya no vale. Todavía no se ha enviado ninguna nueva.',
    },
    administrator: {
      make: 'Asignar la administración de la organización',
      unmake: 'Retirar la administración',
      made: (name) => `${name} administrará la organización en cuanto inicie sesión de nuevo.`,
      madeAhead: (name) => `${name} administrará la organización desde su primer inicio de sesión.`,
      unmade: (name) => `${name} ya no administra la organización.`,
    },
    deactivation: {
      open: 'Desactivar el acceso…',
      title: (name) => `¿Desactivar el acceso de ${name}?`,
      parts: [
        'Todas las sesiones abiertas se cierran enseguida y ya no es posible iniciar sesión.',
        'El enlace de una invitación abierta deja de funcionar. Los correos en espera no se envían.',
        'No se elimina nada. Se puede reactivar en cualquier momento; las invitaciones se envían entonces de nuevo.',
      ],
      confirm: 'Desactivar el acceso',
      done: (name) => `El acceso de ${name} se ha desactivado.`,
      reactivate: 'Reactivar el acceso',
      undone: (name) => `El acceso de ${name} se ha reactivado.`,
      undoneWithin: (name) =>
        `El acceso de ${name} está reactivado, pero la organización sigue desactivada: mientras siga así, no es posible iniciar sesión ni recibir invitaciones.`,
    },
    revocation: {
      open: 'Retirar la invitación…',
      title: (name) => `¿Retirar la invitación para ${name}?`,
      parts: [
        'El enlace deja de funcionar enseguida y nadie puede pedir con él uno nuevo.',
        'Si el correo aún no ha salido, no se envía.',
        'Se puede enviar una invitación nueva en cualquier momento.',
      ],
      confirm: 'Retirar la invitación',
      done: (name) => `La invitación para ${name} se ha retirado.`,
    },
    recovery: {
      open: 'Enviar un enlace para una contraseña nueva…',
      title: (name) => `¿Enviar a ${name} un enlace para una contraseña nueva?`,
      to: (email) => `Se envía a ${email} y no se muestra a nadie más.`,
      parts: [
        'Funciona una sola vez, hasta una hora después de que salga el correo. Un enlace anterior deja de funcionar.',
        'La contraseña actual sigue funcionando hasta que se guarde una nueva. Entonces se cierran todas las sesiones abiertas.',
        'Queda registrado que lo hizo usted.',
      ],
      confirm: 'Enviar el enlace',
      queued: (email) => `Un enlace para una contraseña nueva, dirigido a ${email}, está en cola.`,
      limited: (n) =>
        `No se envió nada: en una hora, la administración ya ha hecho enviar tres enlaces de este tipo a esta dirección. El próximo se puede enviar dentro de ${minutes(n)}.`,
      noMailbox:
        'Los enlaces para una contraseña nueva salen del mismo buzón. Para esta persona no ha cambiado nada.',
    },
    invitation: 'Invitación',
    contact: 'Contacto',
    access: 'Acceso',
    since: 'En la lista desde',
    administers: 'Administra la organización',
    invitedBy: 'Invitación de',
    linkUntil: (date) => `El enlace funciona hasta el ${date}`,
    timeline: {
      added: (by) => (by ? `Alta en la lista, por ${by}` : 'Alta en la lista'),
      queued: (by) => (by ? `Invitación puesta en cola por ${by}` : 'Invitación puesta en cola'),
      planned: (by) => (by ? `Invitación programada por ${by}` : 'Invitación programada'),
      sent: () => 'Enviada',
      delayed: () => 'Retrasada por el servidor de destino',
      delivered: () => 'Entregada',
      failed: () => 'No enviada',
      bounced: () => 'Devuelta',
      complained: () => 'Marcada como spam por la persona',
      suppressed: () => 'No enviada: la dirección está bloqueada',
      reminded: () => 'Recordatorio enviado',
      reminderFailed: () => 'Recordatorio no enviado',
      reminderBounced: () => 'Recordatorio devuelto',
      reminderComplained: () => 'Recordatorio marcado como spam por la persona',
      reminderSuppressed: () => 'Recordatorio no enviado: la dirección está bloqueada',
      linkShown: (by) => (by ? `Enlace mostrado a ${by}` : 'Enlace mostrado'),
      opened: () => 'Enlace abierto',
      lapsed: () => 'Página cerrada sin crear contraseña',
      accepted: () => 'Contraseña creada',
      expired: () => 'Enlace caducado',
      revoked: (by) => (by ? `Retirada por ${by}` : 'Retirada'),
      superseded: () => 'Sustituida por una invitación más reciente',
      deactivated: (by) => (by ? `Acceso desactivado por ${by}` : 'Acceso desactivado'),
      reactivated: (by) => (by ? `Acceso reactivado por ${by}` : 'Acceso reactivado'),
      deactivatedWithOrganization: (by) =>
        by ? `Organización desactivada por ${by}` : 'Organización desactivada',
      reactivatedWithOrganization: (by) =>
        by ? `Organización reactivada por ${by}` : 'Organización reactivada',
      recoveryQueued: (by) =>
        by
          ? `Enlace para una contraseña nueva puesto en cola por ${by}`
          : 'Enlace para una contraseña nueva en cola',
      recoverySent: () => 'Enlace para una contraseña nueva enviado',
      recoveryFailed: () => 'Enlace para una contraseña nueva no enviado',
      recoveryBounced: () => 'Correo con el enlace para una contraseña nueva devuelto',
      recoveryComplained: () =>
        'Correo con el enlace para una contraseña nueva marcado como spam por la persona',
      recoverySuppressed: () => 'Enlace para una contraseña nueva no enviado: la dirección está bloqueada',
      recovered: () => 'Contraseña nueva creada con el enlace',
    },
    seeSending: 'Ver el envío',
    planned: {
      title: (when) => `Hay una invitación programada para el ${when}`,
      text: (by) =>
        by
          ? `Programada por ${by}. Si se envía otra antes, esa ocupa su lugar.`
          : 'Si se envía otra antes, esa ocupa su lugar.',
    },
    banner: {
      none: {
        title: 'Todavía sin invitación',
        text: 'Una invitación lleva un enlace que funciona una sola vez y sirve para crear la contraseña.',
      },
      queued: {
        title: 'La invitación está a la espera de enviarse',
        text: 'Sale automáticamente; una invitación nueva la sustituiría.',
      },
      sent: {
        title: 'La invitación se ha enviado y el enlace sigue sin abrirse',
        text: '¿No ha llegado nada? Revise primero la dirección. Una invitación nueva anula el enlace anterior.',
      },
      linkShown: {
        title: 'El enlace se ha mostrado y sigue sin abrirse',
        text: 'No se envió ningún correo: el enlace se pasa directamente. Otro enlace o una invitación nueva lo anulan.',
      },
      delayed: {
        title: 'La invitación se ha enviado, pero el servidor de destino la hace esperar',
        text: 'Durante un tiempo se reintenta automáticamente. Una invitación nueva anula el enlace anterior.',
      },
      delivered: {
        title: 'La invitación llegó y el enlace sigue sin abrirse',
        text: 'Puede estar en la carpeta de correo no deseado. Una invitación nueva anula el enlace anterior.',
      },
      bounced: {
        title: 'La invitación no llegó',
        text: 'A esta dirección ya no se envía nada automáticamente. Revise primero la dirección.',
      },
      failed: {
        title: 'La invitación no se pudo enviar',
        text: 'Cuando la causa esté resuelta, envíe una invitación nueva.',
      },
      choosing: {
        title: 'El enlace se abrió y se está creando una contraseña',
        text: 'Hay 30 minutos para ello. Una invitación nueva lo interrumpiría.',
      },
      opened: {
        title: 'El enlace se abrió, pero no se creó ninguna contraseña',
        text: 'El enlace funciona una sola vez y ya no sirve. Una invitación nueva lleva otro.',
      },
      expired: {
        title: 'El enlace caducó antes de que alguien lo abriera',
        text: 'Una invitación nueva lleva un enlace nuevo con todo su plazo.',
      },
      revoked: {
        title: 'La invitación se retiró',
        text: 'Su enlace ya no funciona. Una invitación nueva lleva otro.',
      },
      active: null,
      deactivated: {
        title: 'Acceso desactivado',
        text: 'Mientras siga así, no es posible iniciar sesión ni recibir invitaciones.',
      },
    },
    outWith: {
      title: (organization) => `La organización ${organization} está desactivada`,
      toOrganization: 'Ver la organización',
    },
    added: (name) => `${name} está en la lista. Todavía no se ha enviado ninguna invitación.`,
    addedSeveral: (r) =>
      [
        someAdded(r.added),
        r.sent > 0 ? `${invitations(r.sent)} en camino.` : !r.scheduled && 'No se envió ninguna invitación.',
        r.scheduled && scheduledInvitations(r.scheduled),
        r.skipped > 0 && `${lines(r.skipped)} sin cambios.`,
      ]
        .filter((sentence) => sentence)
        .join(' '),
  },

  adding: {
    title: 'Añadir personas',
    titlePeople: 'Añadir personas',
    ways: 'Formas de añadir',
    one: 'Una persona',
    several: 'Varias personas',
    oneLead: 'Todavía no se envía nada: la página siguiente ofrece la invitación.',
    severalLead: 'No se guarda ni se envía nada hasta que vea qué ocurrirá con cada línea.',
    who: 'Quién',
    nameHint: 'Tal como debe figurar en el correo.',
    emailHint: 'Aquí llega la invitación, y con esta dirección se inicia sesión.',
    anyDomain: 'Añadir esta dirección de todos modos',
    noOrganization: 'Ninguna',
    organizationLanguage: 'El idioma de la organización',
    languageHint: 'Para la invitación y todas las páginas a las que lleva.',
    add: 'Añadir a esta persona',
    emails: 'Direcciones de correo',
    emailsHint: 'Una por línea, o separadas por comas, puntos y comas, tabulaciones o espacios.',
    emailsNamed: 'Con nombre tiene esta forma:',
    forAll: 'Para todas',
    check: 'Revisar la lista',
  },

  preview: {
    title: 'Revisar la lista',
    lead: (n) => `${lines(n)} en el texto pegado. Desmarque lo que no quiera.`,
    leadInto: (n, organization) =>
      `${lines(n)} en el texto pegado, para ${organization}. Desmarque lo que no quiera.`,
    caption: 'Qué ocurrirá con cada línea',
    take: 'Incluir esta línea',
    takeLine: (line, typed) => `Incluir la línea ${number(line)}, ${typed}`,
    line: 'Línea',
    happens: 'Qué ocurre',
    tally: 'Cuántas de cada tipo',
    class: {
      new: 'Nueva',
      known: 'Conocida, sin invitación válida',
      pending: 'Invitación pendiente',
      active: 'Ya tiene acceso',
      deactivated: 'Acceso desactivado',
      elsewhere: 'Otra organización',
      domain: 'Dominio no permitido',
      malformed: 'No es una dirección',
      repeated: 'Repetida',
    },
    consequence: {
      new: 'Se añade; se invita si envía ahora',
      known: 'Ya está en la lista; se invita si envía ahora',
      pending: 'Ya tiene un enlace; con la casilla marcada, uno nuevo lo sustituye si envía ahora',
      active: 'Queda como está',
      deactivated: 'Queda como está',
      elsewhere: 'Pertenece a otra organización y permanece en ella',
      domain:
        'La organización admite otras direcciones; la administración del portal puede marcarla de todos modos',
      malformed: 'Se omite: hace falta una sola dirección, como nombre@example.org',
      repeated: 'También figura en una línea anterior',
    },
    correct: 'Corregir',
    correctLine: (line) => `Corregir la línea ${number(line)}`,
    correctTitle: 'Corregir la lista',
    correctHint:
      'Cambie lo que no sea correcto y revise de nuevo. Las casillas se marcan otra vez desde cero.',
    again: 'Revisar de nuevo',
    when: 'Enviar invitaciones',
    now: 'Ahora',
    nowHint: 'Los correos salen enseguida, cada uno en el idioma de la persona.',
    at: 'En un momento concreto',
    atHint: 'Las personas se añaden ahora; sus correos salen entonces.',
    later: 'Más tarde',
    laterHint: 'Añadir a las personas; desde la lista puede enviar cuando quiera.',
    back: 'Volver',
    add: plural('es', {
      one: 'Añadir a 1 persona',
      many: 'Añadir a {n} de personas',
      other: 'Añadir a {n} personas',
    }),
    nobody: 'No se puede añadir ni invitar a nadie de esta lista.',
  },

  addition: {
    title: 'Qué pasó con cada línea',
    became: 'Qué pasó',
    typed: 'Texto pegado',
    added: 'Añadida',
    known: 'Ya está en la lista',
    left: 'Sin cambios',
    unticked: 'No estaba marcada',
    malformed: 'Hace falta una sola dirección, como nombre@example.org',
    repeated: 'Eso ya se había hecho, así que no se añadió a nadie por segunda vez.',
    toSending: 'Ver el envío',
    lately: 'Añadidas hace poco',
    kept: 'Solo usted ve esto, durante 24 horas.',
    count: someAdded,
  },

  sendings: {
    title: 'Envíos',
    lead: 'Todos los envíos hechos con «Enviar invitaciones», del más reciente al más antiguo.',
    caption: 'Envíos',
    count: plural('es', { one: '1 envío', many: '{n} de envíos', other: '{n} envíos' }),
    invitations,
    invitationTo: (name) => `Invitación para ${name}`,
    what: 'Contenido',
    sent: 'Enviadas',
    failed: 'No enviadas',
    waiting: 'En espera',
    opened: 'Abiertas',
    accepted: 'Contraseña creada',
    cancelled: 'Canceladas',
    none: {
      title: 'Todavía no se ha enviado nada',
      text: 'Marque personas en la lista y pulse «Enviar invitaciones». Aquí figurará qué fue de cada correo.',
    },
    toUsers: 'Ir a las personas',
    scheduledFor: (when) => `Programado para el ${when}`,
    scheduledBy: (by, expected) =>
      by
        ? `Para ${people(expected)}; selección de ${by}. Nadie recibe la invitación antes.`
        : `Para ${people(expected)}. Nadie recibe la invitación antes.`,
    scheduledNow: (by, n, expected) =>
      by
        ? `Por ahora, para ${number(n)} de ${people(expected)}; selección de ${by}. Nadie recibe la invitación antes.`
        : `Por ahora, para ${number(n)} de ${people(expected)}. Nadie recibe la invitación antes.`,
    note: 'Nota personal',
    result: 'Resultado en CSV',
    standing: { paused: 'En pausa', cancelled: 'Cancelado', scheduled: 'Programado' },
    control: {
      pause: 'Pausar',
      pauseSending: 'Pausar este envío',
      resume: 'Reanudar',
      cancel: 'Cancelar el resto…',
      cancelScheduled: 'Cancelar este envío…',
      sendNow: 'Enviar ahora',
      changeTime: 'Cambiar la hora…',
      pausedTitle: 'Alguien puso este envío en pausa',
      pausedText: 'Lo que ya estaba saliendo llegará. No sale nada más hasta que el envío se reanude.',
      cancelledTitle: 'El resto está cancelado',
      cancelledWhole: 'Este envío está cancelado',
      untouched: plural('es', {
        one: 'Para 1 persona aún no había nada preparado, y nada cambió.',
        many: 'Para {n} de personas aún no había nada preparado, y nada cambió.',
        other: 'Para {n} personas aún no había nada preparado, y nada cambió.',
      }),
      withdrawing: plural('es', {
        one: '1 correo que aún no ha salido se está retirando.',
        many: '{n} de correos que aún no han salido se están retirando.',
        other: '{n} correos que aún no han salido se están retirando.',
      }),
      leaving: plural('es', {
        one: '1 correo ya estaba saliendo y se envía de todos modos.',
        many: '{n} de correos ya estaban saliendo y se envían de todos modos.',
        other: '{n} correos ya estaban saliendo y se envían de todos modos.',
      }),
      said: {
        paused: 'En pausa. Lo que está saliendo ahora mismo aún se envía; no sale nada más.',
        resumed: 'El envío continúa.',
        resumedHeldUp: 'Ya no está en pausa. El envío continúa en cuanto puedan salir correos.',
        cancelled: 'El resto está cancelado.',
        cancelledWhole: 'Este envío está cancelado.',
        begun: 'El envío empieza ahora.',
        begunHeldUp:
          'Ha llegado la hora. El envío empieza en cuanto haya un buzón desde el que puedan salir invitaciones.',
        begunBefore: 'La hora de este envío ya había llegado.',
        moved: 'La hora ha cambiado.',
        tooLate: 'No se cambió la hora: la de este envío ya había llegado.',
        nothing:
          'No quedaba nada por hacer: los últimos correos están saliendo, o este envío había terminado o cambiado mientras tanto.',
      },
    },
    cancellation: {
      title: plural('es', {
        one: '¿Cancelar 1 invitación?',
        many: '¿Cancelar {n} de invitaciones?',
        other: '¿Cancelar {n} invitaciones?',
      }),
      parts: {
        rest: plural('es', {
          one: 'sigue sin salir y no se enviará; la invitación se retira',
          other: 'siguen sin salir y no se enviarán; las invitaciones se retiran',
        }),
        untouched: plural('es', {
          one: 'persona para la que aún no hay nada preparado; todo sigue como antes',
          many: 'de personas para las que aún no hay nada preparado; todo sigue como antes',
          other: 'personas para las que aún no hay nada preparado; todo sigue como antes',
        }),
        leaving: plural('es', {
          one: 'está saliendo en este momento y se envía de todos modos',
          other: 'están saliendo en este momento y se envían de todos modos',
        }),
        sent: plural('es', {
          one: 'ya está enviada y sigue siendo válida',
          other: 'ya están enviadas y siguen siendo válidas',
        }),
      },
      text: 'Los enlaces que estas invitaciones sustituyeron no vuelven a funcionar. Todas las personas pueden recibir otra invitación en cualquier momento.',
      nothing: 'De este envío no queda nada por cancelar.',
      keep: 'No cancelar',
      confirm: plural('es', {
        one: 'Cancelar 1 invitación',
        many: 'Cancelar {n} de invitaciones',
        other: 'Cancelar {n} invitaciones',
      }),
    },
    planned: {
      title: '¿Cuándo debe empezar?',
      change: 'Cambiar la hora',
      keep: 'Dejar la hora como está',
      invited: 'Recibirían invitación por ahora',
      leftOut: 'Se omitirían por ahora',
      first: 'Primera invitación',
      again: 'Enlace nuevo',
      unreachable: 'Fuera del alcance de quien programó el envío',
      asOfNow:
        'Lo que ocurriría con cada persona si el envío empezara ahora. Puede cambiar hasta que llegue su hora.',
      many: 'Son demasiadas para contar aquí cuántas se omitirían; la lista lo indica de cada una.',
      all: (n) => `Todas las personas elegidas: ${number(n)}`,
      limit: (n) =>
        `Si empezara ahora, el envío invitaría a ${number(n)}: es lo que queda del límite en un plazo de 24 horas.`,
    },
    options: {
      more: 'Una nota u otro momento',
      note: 'Nota personal',
      noteHint:
        'Hasta 400 caracteres. Figura en el correo, encima del botón, y en la página a la que lleva el enlace.',
      when: 'Cuándo',
      now: 'Ahora',
      at: 'En un momento concreto',
      atHint: 'Para las personas elegidas ahora. Hasta entonces funcionan los enlaces anteriores.',
      time: (zone: string) => `Fecha y hora, en ${zone}`,
      timeHint: 'La zona horaria del portal, que puede no ser la de su reloj.',
      skipped: (next: string) =>
        `En ese momento se adelantan los relojes y nunca marcan esta hora. La siguiente que marcan es ${next}.`,
    },
    correct: 'Corregir y reenviar',
    correctOf: (name) => `Dirección de ${name}`,
    suggested: (domain) => `En la misma organización, otras personas usan ${domain}.`,
    queuedAgain: (email) => `Una invitación nueva para ${email} está en cola.`,
    newerSent: 'Desde entonces se envió una invitación más reciente',
    csv: {
      name: 'Nombre',
      email: 'Correo electrónico',
      organization: 'Organización',
      result: 'Resultado',
      reason: 'Motivo',
      at: 'Fecha y hora (UTC)',
      leftOut: 'Omitida',
      words: 'Respuesta del servidor',
    },
    heading: {
      preparing: (expected) => `Envío a ${people(expected)}`,
      running: (total) => `Envío de ${invitations(total)}`,
      paused: (sent, total) => `En pausa: ${number(sent)} de ${number(total)}`,
      heldUp: (sent, total) => `A la espera: ${number(sent)} de ${number(total)}`,
      done: (sent, total) =>
        sent === total
          ? allSent(total)
          : `${number(sent)} de ${invitations(total)} ${sent === 1 ? 'enviada' : 'enviadas'}`,
      cancelled: (sent, total) =>
        sent === 0
          ? 'Cancelado antes de enviar nada'
          : `Cancelado después de ${number(sent)} de ${number(total)}`,
      nobody: 'No se invitó a nadie',
    },
    startedBy: (by, when) => (by ? `Iniciado por ${by}, ${when}.` : `Iniciado: ${when}.`),
    scheduledOn: (by, when) => (by ? `Programado por ${by} para el ${when}.` : `Programado para el ${when}.`),
    leave: 'Puede salir de esta página; el envío continúa.',
    progress: 'Progreso',
    preparing: (done, expected) => `Preparación: ${number(done)} de ${people(expected)}`,
    line: (sent, total) => `Enviadas: ${number(sent)} de ${number(total)}`,
    finished: (when) => `Terminado: ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} por minuto`
        : `${number(perMinute)} por minuto · ${minutesLeft(left)}`,
    putOff: (n, when) => mailsPutOff(n).replace('{when}', when),
    paused: 'El buzón está en pausa',
    pausedByHandText: 'No se pierde nada: el envío continúa cuando la administración del portal lo reanude.',
    pausedText: 'No se pierde nada: el envío continúa automáticamente cuando el buzón vuelva a funcionar.',
    corrected: 'Corregidas y enviadas de nuevo',
    triedAgain: 'Se reintentan automáticamente',
    delivered: 'Entregadas',
    anyway: 'Enviar de todos modos',
    anywayTo: (name) => `Enviar de todos modos a ${name}`,
    again: 'Enviar de nuevo',
    againTo: (name) => `Enviar de nuevo a ${name}`,
    leftOut: 'Omitidas',
    leftOutNames: 'Nombres y motivos',
    leftOutFirst: (n) =>
      `Aquí figuran las primeras ${number(n)} personas; el resultado en CSV las incluye todas.`,
    reasons: {
      active: 'Ya tiene acceso',
      deactivated: 'Acceso desactivado',
      invited: 'Ya tenía invitación',
      meanwhile: 'Recibió entretanto otra invitación',
      choosing: 'Estaba creando su contraseña',
      suppressed: 'Su dirección devolvió un correo',
      limit: 'Supera el límite de invitaciones',
    },
    nobodyText: 'Se omite a todas las personas elegidas, por el motivo que figura junto al nombre.',
    missed: plural('es', {
      one: '1 persona elegida no recibió invitación: cuando llegó su turno ya no cumplía los criterios, o quien hizo el envío ya no puede invitarla.',
      many: '{n} de personas elegidas no recibieron invitación: cuando llegó su turno ya no cumplían los criterios, o quien hizo el envío ya no puede invitarlas.',
      other:
        '{n} personas elegidas no recibieron invitación: cuando llegó su turno ya no cumplían los criterios, o quien hizo el envío ya no puede invitarlas.',
    }),
    confirm: {
      nobody: 'No se puede invitar a ninguna de estas personas',
      title: plural('es', {
        one: '¿Enviar 1 invitación?',
        many: '¿Enviar {n} de invitaciones?',
        other: '¿Enviar {n} invitaciones?',
      }),
      send: plural('es', {
        one: 'Enviar 1 invitación',
        many: 'Enviar {n} de invitaciones',
        other: 'Enviar {n} invitaciones',
      }),
      schedule: plural('es', {
        one: 'Programar 1 invitación',
        many: 'Programar {n} de invitaciones',
        other: 'Programar {n} invitaciones',
      }),
      chosen: (n) => `El filtro abarca ${people(n)}. Cada correo sale en el idioma de la persona.`,
      others: plural('es', { one: '1 persona más', many: '{n} de personas más', other: '{n} personas más' }),
      ticked: (n) => `Selección: ${people(n)}. Cada correo sale en el idioma de la persona.`,
      limit: (atOnce, today) =>
        `Puede invitar hasta a ${people(atOnce)} de una vez, y a ${number(today)} más en un plazo de 24 horas.`,
      parts: {
        first: plural('es', {
          one: 'recibe su primera invitación',
          other: 'reciben su primera invitación',
        }),
        again: plural('es', {
          one: 'recibe un enlace nuevo; el anterior deja de funcionar',
          other: 'reciben un enlace nuevo; el anterior deja de funcionar',
        }),
        active: plural('es', {
          one: 'ya tiene acceso y se omite',
          other: 'ya tienen acceso y se omiten',
        }),
        deactivated: plural('es', {
          one: 'tiene el acceso desactivado y se omite',
          other: 'tienen el acceso desactivado y se omiten',
        }),
        suppressed: plural('es', {
          one: 'tiene una dirección que devolvió un correo y se omite',
          other: 'tienen una dirección que devolvió un correo y se omiten',
        }),
      },
      correctFirst: 'Corregir primero',
      who: 'Quién recibe una',
      all: plural('es', { one: '1 persona', many: '{n} de personas', other: 'Las {n} personas' }),
      allHint: plural('es', {
        one: 'Con un enlace nuevo para 1 persona que ya tenía invitación.',
        many: 'Con un enlace nuevo para {n} de personas que ya tenían invitación.',
        other: 'Con un enlace nuevo para las {n} personas que ya tenían invitación.',
      }),
      first: plural('es', {
        one: 'Solo 1 persona que nunca tuvo invitación',
        many: 'Solo {n} de personas que nunca tuvieron invitación',
        other: 'Solo las {n} personas que nunca tuvieron invitación',
      }),
      firstHint: 'Los enlaces anteriores siguen funcionando.',
    },
    repeated: 'Ya se había enviado, así que no se envió por segunda vez.',
    mailbox: {
      paused: (name) => `El buzón «${name}» está en pausa`,
      failing: (name) => `El buzón «${name}» no superó la última prueba`,
      waits: 'Las invitaciones que se envíen ahora esperan hasta que el buzón vuelva a funcionar.',
      linksEnd: 'Aun así, los enlaces anteriores de quienes reciben uno nuevo dejan de funcionar.',
      ask: 'La administración del portal puede ocuparse de ello.',
    },
    noMailbox: {
      tag: 'Ningún buzón todavía',
      title: 'No se envió nada',
      lead: 'No hay ningún buzón desde el que puedan salir invitaciones.',
      text: 'El ajuste «Buzón de registro» indica el buzón de las invitaciones, y en este momento no hay ninguno elegido que funcione.',
      unchanged: 'No ha cambiado nada para nadie.',
      waits:
        'No se pierde nada: las invitaciones esperan hasta que la administración del portal elija un buzón.',
      what: 'Qué hacer',
      admin:
        'Conecte un buzón o abra uno que ya exista, pruébelo y elíjalo para las invitaciones. Después, envíe de nuevo.',
      adminChooses:
        'Ya existe un buzón: elíjalo para las invitaciones en los ajustes. Después, envíe de nuevo.',
      toSetting: 'Ir al ajuste',
      toMailboxes: 'Ir a los buzones',
      others: 'La administración del portal puede conectar un buzón. Después, envíe de nuevo.',
    },
  },

  invitations: {
    title: (portal) => `Invitación a ${portal}`,
    lead: 'Cree una contraseña y tendrá acceso.',
    from: 'De',
    inviterAt: (inviter, organization) => `${inviter}, ${organization}`,
    until: 'Funciona hasta el',
    open: 'Crear su contraseña',
    changesNothing:
      'Abrir esta página no cambia nada. El enlace funciona una sola vez: deja de servir cuando pulsa el botón, y justo después crea la contraseña.',
    address: 'Su dirección de correo',
    addressHint: 'La dirección a la que se envió esta invitación.',
    changesNothingYet:
      'Abrir esta página no cambia nada. El enlace funciona una sola vez: deja de servir cuando la dirección es correcta, y justo después crea la contraseña.',
    unexpected: '¿No esperaba esta invitación? Puede ignorarla.',
    signedIn: (name) => `${name} tiene una sesión abierta aquí`,
    notFor: (email) =>
      `Esta invitación no es para ${email}. Si continúa, esa sesión se cierra en este navegador.`,
    openInstead: 'Cerrar esa sesión y continuar',

    dead: {
      title: {
        unknown: 'Este enlace no se conoce aquí',
        used: 'Este enlace ya se ha usado',
        newer: 'Se envió un enlace más reciente',
        replaced: 'Este enlace se sustituyó por otro más reciente',
        expired: 'Esta invitación ha caducado',
        lapsed: 'Este enlace se abrió sin crear una contraseña',
        opened_elsewhere: 'Este enlace está abierto en otro navegador',
        revoked: 'Esta invitación ya no es válida',
      },
      lead: {
        unknown:
          'Puede que se haya cortado por el camino. Copie la dirección completa del correo o abra allí el enlace otra vez.',
        used: (at) =>
          at
            ? `Con este enlace se creó una contraseña el ${at}. Si fue usted, solo tiene que iniciar sesión.`
            : 'Ya se creó una contraseña. Si fue usted, solo tiene que iniciar sesión.',
        newer:
          'Solo funciona el enlace más reciente. Está en el último correo que le enviamos, que quizá aún esté en camino; búsquelo también en la carpeta de correo no deseado.',
        replaced:
          'Dejó de funcionar al crearse el más reciente, que no llegó por correo. Si lo recibió por otra vía, use ese.',
        expired: (at) =>
          at
            ? `El enlace funcionó hasta el ${at}. Los enlaces caducan por seguridad; la entrada sigue abierta.`
            : 'Los enlaces caducan por seguridad; la entrada sigue abierta.',
        lapsed:
          'Un enlace funciona una sola vez, y este dejó de servir al abrirse. Con uno nuevo tendrá acceso.',
        opened_elsewhere:
          'Un enlace funciona una sola vez. Hace poco se pulsó en otro navegador u otra ventana: continúe allí. Si no fue usted, pida una invitación nueva, que anulará esta.',
        revoked: 'Se retiró, por eso el enlace ya no funciona.',
      },
      signIn: 'Iniciar sesión',
      renew: 'Enviarme un enlace nuevo',
      renewHint: 'Se envía a la dirección invitada y a ninguna otra.',
      ask: (name) =>
        name
          ? `Pida a ${name} una invitación nueva.`
          : 'Pida una invitación nueva a la persona que le envió esta o a la administración.',
      askAbout: (name) =>
        name
          ? `¿Preguntas? La invitación es de ${name}.`
          : '¿Preguntas? Diríjase a la persona que le envió la invitación o a la administración.',
    },
    renewed: {
      title: 'Revise su correo',
      lead: 'Un enlace nuevo llega solo si la invitación sigue vigente, y solo a la dirección invitada. Tarda uno o dos minutos, y los enlaces anteriores dejan de funcionar.',
      hint: '¿No hay nada? Revise la carpeta de correo no deseado. Se puede pedir un enlace nuevo una vez por hora; después, diríjase a la persona que le envió la invitación o a la administración.',
    },
  },

  passwords: {
    title: 'Crear su contraseña',
    lead: 'Un paso más y tendrá acceso.',
    signInAs: 'Dirección para iniciar sesión',
    needs: 'Requisitos de la contraseña',
    rules: {
      length: (n) => `Al menos ${number(n)} caracteres`,
      common: 'Difícil de adivinar: ninguna de las habituales, como contraseña1234',
      own: 'Sin su nombre, su dirección ni el nombre de este portal',
    },
    said: {
      done: '(cumplido)',
      soFar: (n) => `(${n} por ahora)`,
      fine: '(parece correcto)',
      not: '(todavía no)',
      met: (met, all, strength) => `Requisitos cumplidos: ${met} de ${all}. Seguridad: ${strength}.`,
    },
    strength: {
      label: 'Seguridad',
      none: 'Todavía no',
      levels: { 1: 'Fácil de adivinar', 2: 'Suficiente', 3: 'Alta', 4: 'Muy alta' },
    },
    short: (n) => `Hacen falta al menos ${n} caracteres.`,
    suggest: 'Sugerirme una',
    suggested:
      'Cinco palabras elegidas al azar. Deje que su gestor de contraseñas las conserve o anótelas, y después guarde.',
    label: 'Contraseña',
    save: 'Guardar contraseña y entrar',
    refused: 'No se ha perdido nada: elija otra.',
    notNow: 'Ahora no',
    notNowHint:
      'En cualquier caso, el enlace de su correo ya no sirve. Más tarde necesitará uno nuevo: abra el enlace antiguo y allí se explica cómo obtenerlo.',
    later: {
      title: 'Vuelva cuando quiera',
      lead: 'No se creó ninguna contraseña, y el enlace de su correo ya no sirve.',
      renew: 'Cuando quiera continuar, abra de nuevo el enlace del correo: allí podrá pedir uno nuevo.',
      ask: 'Cuando quiera continuar, pida una invitación nueva a la persona que le envió esta o a la administración.',
    },
    lost: {
      title: 'Abra el enlace otra vez',
      lead: 'Después de pulsar el botón hay 30 minutos para crear la contraseña en el mismo navegador. Ese tiempo ha pasado, este es otro navegador o hay ya una invitación más reciente.',
      text: 'Abra una vez más el enlace de su correo: allí se explica cómo obtener uno nuevo.',
      signIn: '¿Ya creó su contraseña? Iniciar sesión',
    },
    saved: (portal) => `Su contraseña se ha guardado. Le damos la bienvenida a ${portal}.`,
  },

  registrations: {
    link: '¿No tiene invitación? Registrarse',
    title: 'Registrarse',
    lead: (portal) => `en ${portal}`,
    emailHint: 'Aquí llega un correo, para comprobar que la dirección es suya.',
    submit: 'Enviarme el correo',
    signIn: '¿Ya tiene acceso? Iniciar sesión',
    sent: {
      title: 'Revise su correo',
      lead: 'En un plazo de 24 horas, abra el enlace del correo y confirme.',
      hint: '¿Nada después de cinco minutos? Revise la carpeta de correo no deseado y compruebe que la dirección era correcta.',
    },
    confirm: {
      title: 'Confirme su dirección de correo',
      lead: (portal) => `El penúltimo paso para acceder a ${portal}.`,
      submit: 'Confirmar y continuar',
      changesNothing: 'Abrir esta página no cambia nada: el enlace deja de servir cuando pulsa el botón.',
    },
    waiting: {
      title: 'Su dirección está confirmada',
      lead: 'Ahora la revisa la administración. Cuando se apruebe su registro, recibirá una invitación por correo.',
      hint: 'Puede cerrar esta página.',
    },
    known: {
      title: 'Su dirección está confirmada, y ya figuraba en el portal',
      lead: 'No se ha creado nada nuevo para ella. Inicie sesión con su contraseña. Si no funciona, necesita un enlace nuevo, una invitación o la ayuda de la administración.',
    },
    dead: {
      used: 'Con este enlace se confirmó la dirección. Inicie sesión o busque una invitación en su correo.',
      declined: 'Con este enlace se confirmó la dirección. Pregunte a la administración cómo continuar.',
      unfinished:
        'Con este enlace se confirmó la dirección, pero aún no se ha creado ninguna contraseña. Con un enlace nuevo tendrá acceso.',
      renewHint: 'Se envía a la dirección confirmada y a ninguna otra.',
      ask: 'Pídalo a la administración.',
      expired: 'Funcionó durante 24 horas. Regístrese otra vez para recibir uno nuevo.',
      closed: 'El registro se ha desactivado. Pida una invitación a la administración.',
    },
    renewed: {
      title: 'Revise su correo',
      lead: 'Un enlace nuevo llega solo si todavía falta crear la contraseña, y solo a la dirección confirmada. Tarda uno o dos minutos, y los enlaces anteriores dejan de funcionar.',
      hint: '¿No hay nada? Revise la carpeta de correo no deseado. Se puede pedir un enlace nuevo una vez por hora; después, diríjase a la administración.',
    },
    waitingList: {
      title: 'Registros',
      lead: 'La dirección está confirmada; falta que alguien apruebe el registro.',
      count: plural('es', {
        one: '1 persona pide acceso',
        many: '{n} de personas piden acceso',
        other: '{n} personas piden acceso',
      }),
      look: 'Ver los registros',
      noOrganization: 'Sin organización',
      approve: 'Aprobar',
      decline: 'Rechazar',
      approved: (name) => `${name} está en la lista, y una invitación está en camino.`,
      declined: (name) => `El registro de ${name} se ha rechazado. No se envió ningún correo.`,
      none: {
        title: 'Nadie está a la espera',
        text: 'Quien se registra y confirma su dirección figura aquí hasta que alguien decida.',
      },
    },
  },

  organizations: {
    title: 'Organizaciones',
    summary: (count, everyone) => `${organisations(count)}, ${people(everyone)}.`,
    new: 'Nueva organización',
    newLead:
      'Un cliente, un socio, un departamento: sus integrantes se ven y reciben invitaciones en conjunto.',
    people: 'Personas',
    active: 'Con acceso',
    underway: 'En camino',
    admins: 'Administración',
    name: 'Nombre',
    language: 'Idioma de las personas nuevas',
    portalLanguage: 'El idioma del portal',
    languageHint: 'Para los correos y las páginas de quienes no tienen un idioma propio elegido.',
    add: 'Añadir organización',
    save: 'Guardar',
    details: 'Datos',
    numbers: (all, active, underway) =>
      `${people(all)}, ${number(active)} con acceso, ${number(underway)} en camino.`,
    toUsers: 'Todas en la lista de personas',
    nobody: 'Todavía no pertenece nadie a ella.',
    phone: 'Teléfono',
    domains: 'Dominios permitidos',
    domainsHint:
      'Los de las direcciones de sus integrantes, separados por comas. Si se deja vacío, se admite cualquier dirección. Quien se registre con uno de ellos entra en esta organización.',
    anyDomain: 'Cualquiera',
    setByPortal: 'Definido por el portal',
    deactivated: {
      title: 'Esta organización está desactivada',
      text: 'Mientras siga así, nadie que pertenezca a ella puede iniciar sesión ni recibir invitaciones.',
    },
    deactivation: {
      open: 'Desactivar…',
      title: (name) => `¿Desactivar ${name}?`,
      whom: (all, active) =>
        `Para ${people(all)} ya no será posible iniciar sesión ni recibir invitaciones; con acceso hasta ahora: ${number(active)}.`,
      ends: (underway) =>
        `Todas las sesiones abiertas se cierran enseguida. En camino: ${number(underway)}; sus enlaces dejan de funcionar y los correos en espera no se envían.`,
      kept: 'No se elimina nada. Se puede reactivar en cualquier momento; las invitaciones se envían entonces de nuevo.',
      confirm: 'Desactivar la organización',
      done: (name) => `La organización ${name} se ha desactivado.`,
      reactivate: 'Reactivar',
      undone: (name) => `La organización ${name} se ha reactivado.`,
    },
    none: {
      title: 'Todavía no hay organizaciones',
      text: 'Se pueden añadir personas sin organización. Si la hay, quien la administra puede añadirlas e invitarlas.',
    },
    added: (name) => `La organización ${name} se ha añadido.`,
    saved: 'Guardado.',
  },

  mailboxes: {
    title: 'Buzones',
    lead: 'Desde aquí salen los correos. Las invitaciones salen del buzón de registro.',
    new: 'Nuevo buzón',
    newLead: 'Una dirección y el medio por el que salen sus correos. No se envía nada hasta que lo pruebe.',
    way: 'Envío mediante',
    secretsDropped: 'La clave o contraseña escrita no se conservó; hay que escribirla de nuevo.',
    smtp: 'Servidor SMTP',
    capture: 'Captura',
    hints: {
      resend: 'Resend entrega los correos e informa automáticamente de qué fue de ellos.',
      smtp: 'Su propio servidor de correo entrega los correos. Las direcciones rechazadas solo se conocen por sus respuestas.',
      capture: 'Nada sale de este equipo. Los correos se guardan y se muestran aquí, para hacer pruebas.',
    },
    mailbox: 'Buzón',
    health: 'Funcionamiento',
    waiting: 'En espera',
    lastSent: 'Último correo aceptado',
    heard: 'Último informe de Resend',
    never: 'Todavía no',
    lastTest: 'Última prueba',
    healths: {
      paused: 'En pausa',
      stalled: 'No sale ningún correo',
      failing: 'No funciona',
      working: 'Funciona',
      untried: 'Sin probar',
    },
    registration: 'Buzón de registro',
    isRegistration: 'Las invitaciones salen de este buzón.',
    isNotRegistration:
      'Las invitaciones no salen de este buzón. Los correos que esperan en otro siguen saliendo de allí.',
    choose: 'Usar para invitaciones',
    noneChosen: {
      title: 'No se ha elegido ningún buzón de registro',
      text: 'Mientras siga así, no puede salir ninguna invitación. Abra un buzón, pruébelo y elíjalo.',
    },
    none: {
      title: 'Todavía no hay ningún buzón',
      text: 'Sin un buzón no se puede enviar nada. Puede usar Resend, su propio servidor SMTP o la captura para hacer pruebas.',
    },
    details: 'Ajustes',
    nameHint: 'Lo que se ve como remitente.',
    address: 'Dirección del remitente',
    addressHint: 'Resend o el servidor de correo deben admitirla como remitente.',
    apiKey: 'Clave de API',
    apiKeyHint: 'De «API Keys» en Resend; basta con «Sending access».',
    webhookSecret: 'Secreto de firma del webhook',
    webhookSecretHint: (url) =>
      `Añada en Resend un webhook a ${url} para todos los eventos de los correos. Sin él no se conocen las devoluciones.`,
    rate: 'Peticiones por segundo',
    rateHint:
      'Cada una lleva hasta 100 correos. El límite de Resend vale para toda la cuenta, con todo lo demás que envíe a través de ella. Todas las instancias de este portal comparten este ajuste.',
    rateHeld: 'Por ahora, Resend no admite más',
    host: 'Nombre del servidor',
    hostHint: 'Por ejemplo, smtp.example.org. Puede ser un servidor de su propia red.',
    port: 'Puerto',
    encryption: 'Cifrado',
    encryptions: {
      starttls: 'STARTTLS, habitual con el puerto 587',
      tls: 'TLS desde el principio, habitual con el puerto 465',
      offered: 'Solo si el servidor lo ofrece',
    },
    anyCertificate: 'Aceptar cualquier certificado',
    anyCertificateHint:
      'Solo para un servidor de su propia red: alguien que esté en medio podría leer los correos con sus enlaces.',
    user: 'Nombre de usuario en el servidor',
    userHint: 'Vacío si el servidor no pide ninguno.',
    password: 'Contraseña en el servidor',
    stored: 'Se guarda con cifrado y no se vuelve a mostrar.',
    keep: 'Ya hay un valor guardado con cifrado. Se conserva si no escribe otro.',
    add: 'Añadir buzón',
    save: 'Guardar buzón',
    added: (name) => `El buzón ${name} se ha añadido. Envíe una prueba antes de usarlo.`,
    saved: 'El buzón se ha guardado.',
    chosen: (name) => `Las invitaciones salen ahora de ${name}.`,
    unreadable: {
      title: 'Los datos de acceso guardados no se pueden leer',
      text: 'SECRET_KEY no es la misma que cuando se guardaron. Escríbalos de nuevo y guarde; hasta entonces no sale nada.',
    },
    since: (when) => `Desde el ${when}`,
    stalledSince: (since) => `Ningún correo del buzón consigue salir desde el ${since}`,
    stalledText:
      'Los correos esperan. Cada uno se reintenta automáticamente durante cinco días; después se abandona.',
    stalledHint:
      'Una prueba enviada a usted muestra si la causa es el buzón o solo las direcciones de destino.',
    pausedSince: (since) => `En pausa desde el ${since}`,
    pausedBy: (name, since) => `Puesto en pausa por ${name} el ${since}`,
    pausedText: 'No se pierde nada: los correos esperan y salen cuando el buzón se reanude.',
    nextTry: (at) => `Próximo intento automático: ${at}.`,
    pause: 'Pausar este buzón',
    resume: 'Reanudar',
    paused:
      'El buzón está en pausa. Lo que está saliendo ahora mismo aún se envía; los demás correos esperan.',
    resumed: 'El buzón vuelve a enviar. Los correos en espera salen ahora.',
    held: {
      status: 'Retenido',
      title: (since) => `Nada sale desde el ${since}: se restauró una copia de seguridad`,
      text: 'Los correos en espera pueden haber salido ya antes. Mire qué hay en espera y después autorice su envío.',
      others: 'Los correos esperan hasta que la administración del portal autorice su envío.',
      release: 'Autorizar el envío',
      released: 'Los correos en espera salen ahora.',
      already: 'Su envío ya estaba autorizado.',
    },
    removal: {
      open: 'Quitar…',
      title: (name) => `¿Quitar el buzón ${name}?`,
      notYet: 'Todavía no se puede quitar.',
      refused: 'No se hizo nada: el buzón ya está en uso.',
      registration: 'Es el buzón de registro: las invitaciones salen de él. Elija primero otro.',
      waiting: (mails) => `Todavía en espera: ${mails}.`,
      waitingHint:
        'Salen cuando el buzón envía. Los que pertenecen a un envío se retiran cuando este se cancela.',
      waitingMoves: 'Saldrán en su lugar del buzón de registro.',
      ofSending: (when) => `Envío: ${when}`,
      unknownHint: 'Decida en la página del buzón cómo se cuentan.',
      unused: 'Ningún ajuste lo usa y ningún correo espera en él.',
      ends: 'Ya no puede salir nada de él, y no se puede recuperar.',
      erased: 'La clave o la contraseña guardada para él se borra.',
      reports: (days) =>
        `Los avisos de Resend sobre los correos que salieron de él cuentan todavía ${number(days)} días. Durante ese tiempo se conserva el secreto con el que se firman.`,
      history: 'Lo que se envió desde él sigue en el historial.',
      captured:
        'Los correos que capturó se pueden seguir leyendo. El menú lleva a ellos solo mientras algún buzón capture.',
      confirm: 'Quitar el buzón',
      done: (name) => `${name} se ha quitado.`,
      was: 'Este buzón se quitó. Ya no sale nada de él.',
    },
    unknown: {
      title: 'Resultado desconocido',
      text: 'Estos correos se transmitieron, pero no hubo una respuesta clara. Si puede, averigüe si llegaron. Si se envían de nuevo, pueden llegar dos veces.',
      mails: plural('es', { one: '1 correo', many: '{n} de correos', other: '{n} correos' }),
      sent: 'Dar por enviado',
      again: 'Enviar de nuevo',
      settled: {
        sent: plural('es', {
          one: '1 correo se da por enviado.',
          many: '{n} de correos se dan por enviados.',
          other: '{n} correos se dan por enviados.',
        }),
        again: plural('es', {
          one: '1 correo se envía de nuevo.',
          many: '{n} de correos se envían de nuevo.',
          other: '{n} correos se envían de nuevo.',
        }),
      },
      already: 'No se hizo nada: eso ya estaba decidido.',
    },
    test: {
      title: 'Probar',
      text: 'Con lo que está guardado. Puede tardar medio minuto.',
      connection: 'Probar la conexión',
      mail: 'Enviar una prueba',
      to: 'Correo de prueba a',
      mailHint: 'Un correo real, desde este buzón.',
      connectionGood: 'La conexión funciona',
      connectionBad: 'La conexión no funciona',
      mailGood: (email) => `El correo de prueba a ${email} fue aceptado`,
      mailKept: (email) => `El correo de prueba a ${email} fue capturado`,
      mailBad: (email) => `El correo de prueba a ${email} no se envió`,
      mailUnknown: (email) => `No se sabe si el correo de prueba a ${email} se envió`,
      at: (when) => `Prueba: ${when}.`,
    },
    found: {
      reached:
        'El servidor respondió. No se intentó iniciar sesión, porque no hay ningún nombre de usuario indicado.',
      signed_in: 'El servidor respondió y aceptó el inicio de sesión.',
      not_signed_in:
        'El servidor respondió, pero no ofrece iniciar sesión: el nombre de usuario no se usó. Solo un correo de prueba muestra si los correos salen sin él.',
      domain_verified: 'Resend aceptó la clave de API, y el dominio de la dirección está verificado allí.',
      key_taken:
        'Resend aceptó la clave de API. Solo un correo de prueba muestra si permite enviar desde esta dirección.',
      accepted:
        'Aceptado aún no significa entregado: revise su bandeja de entrada y también la carpeta de correo no deseado.',
      captured: 'Nada salió de este equipo. El correo está en «Correos capturados».',
      no_such_name: 'No existe ningún servidor con ese nombre. Compruebe si hay una errata.',
      refused:
        'El servidor no acepta conexiones en este puerto. Compruebe el puerto; puede que haya un firewall en medio.',
      no_answer:
        'No hubo respuesta a tiempo. Compruebe el nombre del servidor, el puerto y el cifrado; puede que haya un firewall en medio.',
      not_understood:
        'Hubo una respuesta, pero no la esperada, o se cortó la conexión. Compruebe el nombre del servidor, el puerto y el cifrado.',
      turned_away: 'El servidor respondió y rechazó este portal.',
      encryption:
        'No se pudo establecer el cifrado. Puede que el servidor ofrezca otro en este puerto, o ninguno.',
      certificate:
        'El certificado del servidor no es de confianza: ha caducado, es para otro nombre o su emisor es desconocido.',
      credentials: 'El servidor no acepta este nombre de usuario con esta contraseña.',
      api_key: 'Resend no acepta esta clave de API. Cree allí una nueva y guárdela aquí.',
      domain_unknown:
        'Resend no conoce el dominio de la dirección. Añádalo y verifíquelo allí, o use una dirección de un dominio verificado.',
      domain_unverified: 'Resend conoce el dominio de la dirección, pero todavía no está verificado allí.',
      unavailable:
        'El servicio no está disponible en este momento. Inténtelo de nuevo dentro de unos minutos.',
      too_many: 'Se pidió demasiado en muy poco tiempo, o se agotó una cuota. Inténtelo de nuevo más tarde.',
      not_allowed:
        'El buzón no está autorizado a enviar esto. Lo más frecuente es que la dirección del remitente no esté permitida o que haga falta un nombre de usuario.',
      mail: 'El correo fue rechazado.',
      recipient: 'Solo se rechazó esta dirección. Eso no dice nada del buzón: pruebe con otra.',
      later: 'El correo no fue aceptado esta vez. Muchos servidores lo aceptan unos minutos después.',
      unknown: 'No hubo respuesta a tiempo, o ninguna que se entienda. Aun así, puede que llegue.',
      unreadable: 'Los datos de acceso guardados no se pueden leer. Escríbalos de nuevo y guarde.',
    },
  },

  suppressions: {
    title: 'Direcciones bloqueadas',
    link: (n) => `Direcciones bloqueadas (${number(n)})`,
    lead: 'No se les envía nada a menos que alguien lo pida. Desbloquee las que sepa que vuelven a funcionar.',
    count: plural('es', { one: '1 dirección', many: '{n} de direcciones', other: '{n} direcciones' }),
    reason: 'Motivo',
    lift: 'Desbloquear',
    lifted: (email) => `Se puede volver a enviar correo a ${email}.`,
    already: 'No se hizo nada: esa dirección ya no está bloqueada.',
    none: {
      title: 'No hay ninguna dirección bloqueada',
      text: 'Aquí figura una dirección cuando un correo no le llegó o se marcó como spam.',
    },
  },
  templates: {
    title: 'Plantillas',
    lead: (original) =>
      `Lo que las personas leen, en su propio idioma. ${original} es el original; una traducción queda desactualizada cuando el original cambia.`,
    caption: 'Plantillas por correo e idioma',
    mail: 'Correo',
    original: 'Texto original',
    standing: {
      built_in: 'Predeterminada',
      edited: 'Modificada',
      older: 'Desactualizada',
      built_in_older: 'Predeterminada, anterior',
    },
    kinds: {
      invitation: 'Invitación',
      invitation_reminder: 'Recordatorio',
      registration_confirmation: 'Registro',
      password_reset: 'Contraseña nueva',
      recovery_help: 'Cómo obtener acceso',
      password_changed: 'Contraseña cambiada',
      email_change: 'Nueva dirección, por confirmar',
      email_changed: 'Dirección cambiada',
      test: 'Correo de prueba',
    },
    inLanguage: (kind, language) => `${kind} (${language})`,
    languages: 'Idiomas',
    builtInLead: 'El texto predeterminado. Lo que guarde será la versión 1.',
    savedLead: (version, when, by) => `Versión ${number(version)}, guardada por ${by} (${when}).`,
    resetLead: (version, when, by) =>
      `Versión ${number(version)}: ${by} restableció el texto predeterminado (${when}).`,
    save: (version) => `Guardar versión ${number(version)}`,
    saved: (version) =>
      `La versión ${number(version)} se ha guardado. La usan los correos que se pongan en cola desde ahora.`,
    sendTest: 'Enviarme una prueba',
    older: {
      title: (original, when) => `El original (${original}) cambió el ${when}`,
      text: 'Léalo junto a este. Al guardar aquí una versión nueva, esta vuelve a contar como actualizada.',
      link: 'Ver el original',
    },
    variables: 'Insertar',
    variablesHelp: 'Qué se puede insertar',
    variablesCopy:
      'Escrito tal como figura aquí, con los dos pares de llaves, se sustituye en cada correo. El enlace no lo necesita: está detrás de cada botón.',
    variable: {
      name: 'Nombre de la persona',
      organization: 'Organización de la persona',
      inviter: 'Quién envía la invitación',
      portal: 'Nombre del portal',
      until: 'Fecha y hora hasta las que funciona el enlace',
      ask: 'Persona a la que dirigirse',
      at: 'Fecha y hora en que ocurrió',
      address: 'La dirección de correo de la que se trata',
      mailbox: 'El buzón desde el que sale',
    },
    subject: 'Asunto',
    preheader: 'Texto de vista previa',
    preheaderHint: 'La línea gris que sigue al asunto en la bandeja de entrada.',
    blocks: 'Bloques, de arriba abajo',
    block: {
      heading: 'Título',
      text: 'Texto',
      button: 'Botón',
      image: 'Imagen',
      divider: 'Separador',
      small: 'Letra pequeña',
      facts: 'Datos',
      note: 'Nota personal',
      address: 'Enlace completo',
    },
    formatting:
      'En los textos y en la letra pequeña se puede usar **negrita** y *cursiva*; una línea vacía empieza un párrafo nuevo.',
    blockHint: {
      button: 'Lleva siempre al enlace de la persona.',
      image: 'PNG, JPEG o GIF, hasta 512 kB.',
      note: 'Figura encima de la nota. Sin nota se omite el bloque entero.',
      address: 'Figura encima del enlace, escrito completo por si el botón no hace nada.',
    },
    alt: 'Texto alternativo de la imagen',
    width: 'Ancho en píxeles',
    picture: 'Imagen',
    otherPicture: 'Otra imagen',
    factLabel: (n) => `Término ${number(n)}`,
    factValue: (n) => `Valor ${number(n)}`,
    addRow: 'Añadir una línea',
    addRowOf: (block) => `Añadir una línea, bloque ${number(block)}`,
    removeRow: (row, block) => `Quitar la línea ${number(row)}, bloque ${number(block)}`,
    move: 'Arrastrar a otro lugar',
    up: 'Subir',
    down: 'Bajar',
    remove: 'Quitar',
    upOf: (block, n) => `Subir: ${block}, bloque ${number(n)}`,
    downOf: (block, n) => `Bajar: ${block}, bloque ${number(n)}`,
    removeOf: (block, n) => `Quitar: ${block}, bloque ${number(n)}`,
    blockOf: (block, n) => `${block}, bloque ${number(n)}`,
    add: 'Nuevo bloque',
    addOne: 'Añadir bloque',
    preview: {
      title: 'Vista previa',
      showAs: 'Mostrar como',
      wide: 'Ancha',
      narrow: 'Estrecha',
      dark: 'Oscura',
      text: 'Solo texto',
      person: 'Para quién',
      personHint: 'Un nombre o una dirección de la lista de personas. Vacío muestra un ejemplo.',
      nobody: 'Nadie en la lista se llama así; se muestra el ejemplo.',
      sampleName: 'una persona de ejemplo',
      noMailbox: 'ningún buzón todavía',
      show: 'Ver vista previa',
      from: (sender) => `De ${sender}`,
      to: (person) => `Para ${person}`,
      frame: 'El correo tal como se verá',
      broken: 'Esto todavía no se puede guardar',
      long: 'Este texto es demasiado largo para la vista previa. Una prueba lo muestra tal como es.',
    },
    refused: 'No se guardó',
    place: { subject: 'Asunto', preheader: 'Texto de vista previa', blocks: 'Bloques' },
    faults: {
      empty: 'Aquí hace falta algo.',
      too_long: 'Es demasiado largo.',
      line_break: 'Es una sola línea; no puede contener un salto de línea.',
      unwelcome: 'Contiene caracteres invisibles. Escríbalo de nuevo a mano.',
      unknown_variable: (variable) => `${variable} no se puede insertar aquí. Elija un elemento de la lista.`,
      link_here: 'El enlace no debe figurar aquí: tiene su botón y su bloque.',
      address: 'En un correo no puede figurar ninguna otra dirección: su único enlace es el botón.',
      no_blocks: 'Un correo necesita al menos un bloque.',
      too_many_blocks: 'En un correo caben hasta 40 bloques.',
      too_many_rows: 'Caben hasta 12 líneas.',
      no_button:
        'No hay ningún botón que lleve al enlace: el correo llegaría sin forma de entrar. Añada el bloque «Botón».',
      note_misplaced: 'En este correo no hay notas personales. Quite el bloque.',
      note_twice: 'La nota personal solo puede figurar en un lugar.',
      link_misplaced: 'Este correo no tiene ningún enlace. Quite el bloque.',
      image_unknown: 'Elija una imagen.',
      bad_width: 'De 16 a 504 píxeles.',
      not_an_image: 'No es una imagen PNG, JPEG o GIF.',
      too_large: 'El archivo es demasiado grande. Caben hasta 512 kB.',
      too_many_pixels: 'Caben hasta 2400 píxeles por lado.',
      not_a_colour: 'Un color se escribe así: #0a5f4e.',
    },
    conflict: {
      title: (by, when) => `No se guardó: ${by} guardó otra versión (${when})`,
      text: 'Su texto sigue aquí, sin que se haya perdido nada. Mire qué es distinto y decida después.',
      mine: 'Guardar el mío encima',
      theirs: 'Seguir con el otro',
      compare: 'Del otro texto al suyo',
      leave: 'Seguir con el otro descarta el suyo.',
    },
    versions: {
      title: 'Versiones',
      titleOf: (template) => `Versiones: ${template}`,
      lead: 'Todos los textos que se guardaron. Un correo en cola conserva el texto con el que entró en ella.',
      all: (n) => `Todas (${number(n)})`,
      version: 'Versión',
      nth: (n) => `Versión ${number(n)}`,
      builtIn: 'Texto predeterminado',
      inUse: 'En uso',
      what: 'Qué se hizo',
      edited: 'Modificación',
      restored: (n) => `Se restauró la versión ${number(n)}`,
      reset: 'Se restableció el texto predeterminado',
      shipped: 'Incluida con Vestibule',
      compare: 'Comparar',
      from: 'Desde',
      to: 'Hasta',
      compareTitle: (earlier, later) => `De «${earlier}» a «${later}»`,
      restore: 'Restaurar',
      restoreOf: (version) => `Restaurar: ${version}`,
      cameBack: 'El texto anterior vuelve a estar en uso, como versión nueva.',
      wasReset: 'El texto predeterminado vuelve a estar en uso. Las versiones anteriores siguen aquí.',
      overtaken: 'No se hizo nada: alguien guardó otra versión mientras tanto. Mírela primero.',
      unfit: 'No se hizo nada: esa versión incumple una regla que es más reciente que ella.',
      resetAsk: 'Restablecer el texto predeterminado…',
      same: 'Los dos dicen lo mismo.',
      rest: 'Todo lo demás es igual.',
      added: 'Añadido',
      removed: 'Quitado',
      moved: (from, to) => `Movido de la posición ${from} a la ${to}`,
      addedWords: '[añadido]',
      removedWords: '[quitado]',
    },
    reset: {
      title: '¿Restablecer el texto predeterminado?',
      lead: (n) =>
        `Los correos que se pongan en cola desde ahora usan el texto predeterminado. La versión ${number(n)} permanece entre las versiones y se puede restaurar en cualquier momento.`,
      keep: (n) => `Conservar la versión ${number(n)}`,
      confirm: 'Restablecer el texto predeterminado',
    },
  },

  brand: {
    title: 'Marca',
    lead: 'Lo que todos los correos tienen en común, en todos los idiomas.',
    logo: 'Logotipo',
    logoHint: 'PNG, JPEG o GIF, hasta 512 kB. Figura en la parte superior de cada correo.',
    logoNow: 'El logotipo en uso',
    otherLogo: 'Otro logotipo',
    noLogo: 'Sin logotipo',
    header: 'Franja superior',
    headerText: 'Nombre en la franja',
    button: 'Botón',
    buttonText: 'Texto del botón',
    contrast: (ratio) => `Contraste de ${ratio} a 1: se lee bien.`,
    lowContrast: (ratio, least) =>
      `Contraste de ${ratio} a 1: insuficiente para que todo el mundo pueda leerlo. Hace falta al menos ${least} a 1; aclare u oscurezca uno de los dos colores.`,
    footer: 'Pie de página',
    footerHint:
      'Debajo de cada correo: empresa, dirección, número de registro. Se puede usar **negrita** y *cursiva*.',
    save: 'Guardar marca',
    saved: 'La marca se ha guardado. Así se ven los correos que se pongan en cola desde ahora.',
    conflict: (by) => `No se guardó: ${by} guardó otra marca mientras tanto`,
    conflictText: 'Lo que introdujo sigue aquí. Si guarda otra vez, la suya sustituye a la otra.',
    sample: 'Correo de ejemplo',
    built: 'Tal como venía con Vestibule.',
    standing: (when, by) => `Guardada por ${by} (${when}).`,
    own: {
      title: 'Correos a las personas de la organización',
      lead: 'Figura en las invitaciones y los recordatorios para las personas de esta organización, en todos los idiomas.',
      link: 'Logotipo, remitente y texto de sus correos',
      logo: 'Logotipo',
      senderName: 'Nombre del remitente',
      senderHint: 'En lugar del nombre del portal. La dirección sigue siendo la misma.',
      text: 'Texto',
      textHint: 'Un párrafo antes del botón. Se puede usar **negrita** y *cursiva*.',
      save: 'Guardar',
      saved: 'Guardado. Lo llevan los correos que se pongan en cola desde ahora.',
    },
  },

  mail: {
    title: 'Correos capturados',
    notice: 'Nada sale de este equipo',
    noticeText:
      'El buzón está configurado para capturar, con el fin de hacer pruebas. Los enlaces de estos correos funcionan.',
    kept: 'Estos correos se han guardado aquí y no se han enviado. Sus enlaces funcionan.',
    list: 'Correos',
    toList: 'Todos los correos',
    to: (email) => `Para ${email}`,
    showAs: 'Mostrar como',
    asMail: 'Correo',
    asText: 'Solo texto',
    frame: 'El correo capturado',
    link: 'Abrir el enlace de este correo',
    choose: 'Elija un correo para leerlo.',
    unreadable: {
      title: 'Este correo no se puede leer',
      text: 'SECRET_KEY no es la misma que cuando se capturó.',
    },
    none: {
      title: 'Todavía no se ha capturado ningún correo',
      text: 'Envíe una invitación y aparecerá aquí en unos segundos.',
      textKept: 'Aquí aparecen los correos de los buzones configurados para capturar.',
    },
  },

  profile: {
    title: 'Su perfil',
    language: 'Idioma',
    organizationLanguage: 'El idioma de la organización',
    languageHint: 'Para estas páginas y los correos que recibe.',
    phone: 'Teléfono',
    currentPassword: 'Contraseña actual',
    email: {
      change: 'Cambiar la dirección',
      waiting: (email) =>
        `Todavía sin confirmar: ${email}. Abra el enlace del correo que llegó allí y pulse el botón.`,
      title: 'Cambiar la dirección de correo',
      lead: (email) => `Usted inicia sesión con ${email} hasta que la nueva dirección esté confirmada.`,
      label: 'Nueva dirección de correo',
      save: 'Enviar un enlace a la nueva dirección',
      sent: 'Un correo está en camino a la nueva dirección. El enlace que lleva funciona durante 24 horas.',
      withdraw: 'Retirar el cambio',
      withdrawn: 'El cambio se ha retirado. El enlace enviado a la nueva dirección ya no funciona.',
    },
    confirm: {
      title: 'Confirmar la nueva dirección',
      lead: 'A partir de entonces se inicia sesión con esta dirección y los correos llegan aquí. La anterior recibe un aviso.',
      submit: 'Confirmar la dirección',
      changesNothing: 'Abrir esta página no cambia nada: el enlace deja de servir cuando pulsa el botón.',
      done: 'La nueva dirección está confirmada. A partir de ahora se inicia sesión con ella.',
      used: 'Con este enlace se confirmó la dirección.',
      expired: 'Funcionó durante 24 horas. Desde su perfil se envía uno nuevo.',
      revoked:
        'El cambio se retiró, o los datos de inicio de sesión han cambiado desde que se envió este enlace.',
      back: 'Ir a su perfil',
    },
    password: {
      since: 'Creada el',
      change: 'Cambiar la contraseña',
      title: 'Cambiar la contraseña',
      lead: 'Todas las demás sesiones se cierran y un correo le avisa del cambio.',
      leadUntold: 'Todas las demás sesiones se cierran.',
      save: 'Guardar la contraseña nueva',
      saved: 'La contraseña nueva se ha guardado y todas las demás sesiones se han cerrado.',
    },
    sessions: {
      title: 'Sus sesiones abiertas',
      this: 'Esta',
      browserOn: (browser, system) => `${browser} en ${system}`,
      unknown: 'Un navegador',
      since: (at) => `desde el ${at}`,
      used: (ago) => `último uso: ${ago}`,
      end: 'Cerrar esa sesión',
      endOthers: 'Cerrar todas las demás',
      ended: 'Esa sesión está cerrada.',
      endedOthers: 'Todas las demás sesiones están cerradas.',
    },
    save: 'Guardar perfil',
    saved: 'Su perfil se ha guardado.',
  },

  sessions: {
    title: 'Iniciar sesión',
    lead: (portal) => `en ${portal}`,
    password: 'Contraseña',
    submit: 'Iniciar sesión',
    refusedHint:
      '¿Tiene una invitación, pero todavía no una contraseña? Abra el enlace de su correo o diríjase a la persona que le envió la invitación.',
    forgot: '¿Ha olvidado su contraseña?',
    waiting: {
      title: 'Demasiados intentos en poco tiempo',
      until: (n) =>
        `El próximo intento cuenta dentro de ${minutes(n)}. Hasta entonces no se comprueba ninguna contraseña, ni siquiera la correcta.`,
    },
    stopped: {
      title: 'Demasiadas contraseñas incorrectas seguidas',
      recover: (forgot) =>
        `Con esta dirección no se comprueba ninguna contraseña más hasta que se cree una nueva con «${forgot}».`,
      ask: 'Con esta dirección no se comprueba ninguna contraseña más. La administración del portal puede ayudar.',
    },
    signedOut: 'La sesión está cerrada.',
  },
  links: {
    notFor: (email) =>
      `Este enlace no es para ${email}. Si continúa, esa sesión se cierra en este navegador.`,
    title: {
      unknown: 'Este enlace no existe',
      used: 'Este enlace ya se ha usado',
      newer: 'Hay un enlace más reciente',
      expired: 'Este enlace ha caducado',
      revoked: 'Este enlace ya no es válido',
    },
    lead: {
      unknown: 'Puede que falte una parte de la dirección. Cópiela entera del correo.',
      newer: 'El enlace que funciona está en un correo posterior. Busque el más reciente.',
      revoked: 'Los datos de inicio de sesión han cambiado desde que se envió este enlace.',
    },
  },
  settings: {
    title: 'Ajustes',
    titleOf: (section) => `${section} – Ajustes`,
    lead: 'Cada página se guarda por separado. Lo guardado se aplica enseguida.',
    sections: {
      portal: 'Portal',
      mail: 'Correo',
      links: 'Enlaces y recordatorios',
      'sign-in': 'Inicio de sesión',
      security: 'Contraseñas y sesiones',
      organizations: 'Organizaciones',
    },
    save: {
      portal: 'Guardar portal',
      mail: 'Guardar correo',
      links: 'Guardar enlaces y recordatorios',
      'sign-in': 'Guardar inicio de sesión',
      security: 'Guardar contraseñas y sesiones',
      organizations: 'Guardar límites',
    },
    saved: plural('es', {
      one: '1 ajuste cambiado.',
      many: '{n} de ajustes cambiados.',
      other: '{n} ajustes cambiados.',
    }),
    nothingChanged: 'No se cambió nada.',
    lastChanged: (by) => `Última modificación por ${by}`,
    unchanged: 'Nadie ha cambiado esto todavía.',
    units: {
      days: plural('es', { one: '1 día', many: '{n} de días', other: '{n} días' }),
      hours: plural('es', { one: '1 hora', many: '{n} de horas', other: '{n} horas' }),
      minutes,
      characters: plural('es', { one: '1 carácter', many: '{n} de caracteres', other: '{n} caracteres' }),
      people,
      requests: plural('es', { one: '1 petición', many: '{n} de peticiones', other: '{n} peticiones' }),
    },
    atLeast: (n) => `Como mínimo, ${n}`,
    atMost: (n) => `Como máximo, ${n}`,
    portal: {
      name: 'Nombre del portal',
      nameHint: 'Figura en todas las páginas y en todos los correos. Ninguna contraseña puede contenerlo.',
      address: 'Dirección del portal',
      addressHint:
        'Adonde se llega tras iniciar sesión, por ejemplo https://portal.example.org o /app. Sin ella se llega al perfil.',
      language: 'Idioma predeterminado',
      languageHint: 'Para las personas y organizaciones que no tienen un idioma propio.',
      timeZone: 'Zona horaria',
      timeZoneHint:
        'Para todas las horas de las páginas y los correos, y para la hora de un envío programado. Lo que ya está programado conserva su momento.',
      atlantic: 'Océano Atlántico',
      indian: 'Océano Índico',
    },
    mail: {
      noMailbox: 'Ninguno: no se envía nada',
      mailboxHint:
        'De aquí salen las invitaciones y los correos de recuperación. Solo se ofrecen buzones de los que no se conoce ningún fallo.',
      allMailboxes: 'Todos los buzones',
      senderName: 'Nombre del remitente',
      senderNameHint: 'Lo que se ve como remitente. Vacío: el nombre del buzón.',
      replyTo: 'Las respuestas van a',
      replyToHint: 'Vacío: a la dirección de la que viene el correo.',
    },
    links: {
      days: 'Validez de los enlaces de invitación, en días',
      daysHint: 'Se cuenta desde el envío. Los enlaces ya enviados conservan su fecha.',
      reminders: 'Recordatorios, en días tras el envío',
      remindersHint: 'Por ejemplo, 3, 6: tras tres días y tras seis, si nadie abrió el enlace. Vacío: nunca.',
      opening: 'Apertura de una invitación',
      press: 'Pulsar un botón',
      pressHint:
        'Lo más sencillo para las personas. Una máquina que siga el enlace y pulse allí el botón lo inutiliza.',
      address: 'Escribir la dirección invitada',
      addressHint:
        'Para organizaciones con filtros de correo que pulsan botones. Una máquina no conoce la dirección.',
      newLinks: 'Ofrecer «Enviarme un enlace nuevo»',
      newLinksHint:
        'En los enlaces que ya no funcionan, solo a la dirección invitada, una vez por hora y tres veces como máximo. De lo contrario, la página indica a quién dirigirse.',
    },
    signIn: {
      recovery: 'Permitir recuperar el acceso a quienes olvidaron su contraseña',
      recoveryHint:
        'De lo contrario, la página de inicio de sesión no muestra ese enlace. La administración puede enviar uno desde la página de la persona.',
      registration: 'Permitir que las personas se registren por su cuenta',
      registrationHint:
        'Primero se confirma su dirección por correo. Una dirección de un dominio permitido las incluye en esa organización.',
      approval: 'La administración aprueba cada registro',
      approvalHint:
        'Hasta entonces, quien se haya registrado no tiene acceso. Solo se aplica mientras se permita el registro.',
    },
    security: {
      length: 'Longitud mínima de una contraseña, en caracteres',
      lengthHint:
        '12 es lo habitual; 15 es lo que pide NIST SP 800-63B cuando la contraseña es el único factor de autenticación. Se aplica a las contraseñas que se creen desde ahora.',
      usual: 'Lo habitual',
      nist: 'NIST SP 800-63B, contraseña como único factor',
      staff: 'Cierre de sesión: administración del portal y gestión de personas',
      users: 'Cierre de sesión: todas las demás personas',
      idleMinutes: 'Tras cuántos minutos sin actividad',
      idleHours: 'Tras cuántas horas sin actividad',
      absoluteHours: 'En todo caso, tras cuántas horas',
      absoluteDays: 'En todo caso, tras cuántos días',
      sessionsHint:
        'Se aplica también a las sesiones abiertas: con plazos más cortos, algunas se cierran con el siguiente clic, quizá también la suya.',
    },
    organizations: {
      lead: 'A cuántas personas puede invitar quien administra una organización. La administración del portal y la gestión de personas no tienen límite.',
      bulk: 'De una vez',
      bulkHint: 'En un envío.',
      daily: 'En 24 horas',
      dailyHint: 'Por cada persona que administra, en todos sus envíos en conjunto.',
    },
  },

  recovery: {
    title: 'Obtener un enlace nuevo',
    lead: 'Si olvidó la contraseña o ya no encuentra una invitación.',
    submit: 'Enviarme un enlace',
    back: 'Volver al inicio de sesión',
    sent: {
      title: 'Revise su correo',
      lead: 'Solo se envía un correo a una dirección autorizada a usar el portal. Un enlace para crear una contraseña nueva funciona durante una hora.',
      hint: '¿Nada después de cinco minutos? Revise la carpeta de correo no deseado o diríjase a la persona que le envió la invitación.',
    },
    choose: {
      title: 'Crear una contraseña nueva',
      lead: 'Con su dirección y una contraseña nueva. Después inicia sesión con ambas.',
      emailHint: 'La dirección a la que llegó el correo con el enlace.',
      save: 'Guardar la contraseña nueva',
    },
    done: 'La contraseña nueva se ha guardado y todas las sesiones anteriores se han cerrado. Inicie sesión con ella.',
    used: 'Con este enlace se creó una contraseña nueva. Inicie sesión con esa contraseña.',
    expired: 'Funcionó durante una hora.',
    another: 'La administración del portal puede enviarle otro.',
  },
  newPassword: {
    label: 'Contraseña nueva',
  },

  setup: {
    title: 'La primera cuenta de administración',
    lead: 'Esta dirección funciona una sola vez. Quien rellene primero esta página administra el portal.',
    submit: 'Crear e iniciar sesión',
    done: (portal) => `Le damos la bienvenida a ${portal}. Añada a las primeras personas.`,
  },

  problems: {
    title: {
      403: 'No tiene acceso a esta página',
      404: 'Aquí no hay nada',
      405: 'Eso no se puede hacer aquí',
      409: 'Algo cambió mientras tanto',
      413: 'Eso fue demasiado de una vez',
      422: 'Eso no llegó como debía',
      429: 'Demasiados intentos en poco tiempo',
      500: 'Algo falló por nuestra parte',
    },
    text: {
      403: 'Su sesión está abierta, pero sin los permisos para esta página.',
      404: 'La dirección puede tener una errata, o lo que había aquí ya no existe.',
      405: 'Vuelva atrás y use los botones de la página.',
      409: 'No se hizo nada. Mire la página de nuevo y decida después.',
      413: 'Lo que envió es más grande de lo que esta página admite. Envíe menos cada vez.',
      422: 'No se hizo nada. Vuelva atrás, cargue la página de nuevo y repítalo.',
      429: 'Espere unos minutos e inténtelo de nuevo.',
      500: 'No se debe a nada que usted haya hecho. El fallo queda registrado; inténtelo de nuevo en un momento.',
    },
    reference: 'Referencia',
    home: 'Ir al inicio',
    signIn: 'Ir al inicio de sesión',
    unreachable: {
      title: 'El portal no responde',
      text: 'Lo que escribió sigue aquí. Compruebe la conexión e inténtelo de nuevo.',
      again: 'Intentarlo de nuevo',
    },
    sessionEnded: {
      title: 'Su sesión se cerró',
      text: 'Aún no se hizo nada. Lo que escribió sigue aquí: inicie sesión y después pulse el botón otra vez.',
      signIn: 'Iniciar sesión en otra pestaña',
    },
  },

  errors: {
    required: 'Aquí hace falta un dato.',
    too_long: 'Es demasiado largo. Caben hasta 200 caracteres.',
    email_malformed: 'Una dirección de correo tiene la forma nombre@example.org.',
    email_taken: 'Alguien de la lista ya tiene esta dirección.',
    email_unavailable:
      'Aquí no se puede añadir a nadie con esta dirección. La administración del portal puede ayudar.',
    email_theirs: 'Esta persona ya tiene acceso, así que solo ella puede cambiar su dirección, en su perfil.',
    unknown_user:
      'No se envió nada: una de las personas elegidas ya no está en la lista. Revise la selección.',
    cross_site: 'Esta solicitud no procede de una página de este portal, por eso no se hizo nada.',
    unknown_organization: 'Elija una organización de la lista.',
    unknown_locale: 'Elija un idioma de la lista.',
    unknown_time_zone: 'Elija una zona horaria de la lista.',
    unknown_role: 'Elija uno de los roles que usted puede asignar.',
    phone_malformed: 'Un número de teléfono tiene la forma +353 91 555 0100.',
    domain_malformed: 'Un dominio tiene la forma example.org. Si son varios, sepárelos con comas.',
    domain_taken: 'Uno de estos dominios ya pertenece a otra organización.',
    domain_not_allowed:
      'La organización solo admite otras direcciones. Los dominios permitidos figuran en la página de la organización.',
    organization_deactivated: 'La organización está desactivada, así que no se puede añadir a nadie a ella.',
    has_admins:
      'Alguien de la administración del portal pertenece a ella, así que solo la administración del portal puede desactivarla o reactivarla.',
    last_admin:
      'Nadie más que pueda iniciar sesión administra este portal. Asigne primero la administración del portal a otra persona.',
    already: 'No se hizo nada: eso ya estaba hecho.',
    password_set: 'No se retiró nada: entretanto se creó una contraseña.',
    decided: 'No se hizo nada: esto ya estaba decidido.',
    replaced: 'No se envió nada: entretanto se creó una invitación más reciente.',
    not_possible: 'Una organización solo puede administrarla alguien que tenga acceso y pertenezca a ella.',
    control_characters: 'Contiene caracteres invisibles. Escríbalo de nuevo a mano.',
    note_long: 'Caben hasta 400 caracteres.',
    time_malformed: 'Aquí hacen falta una fecha y una hora.',
    time_past: 'Ese momento ya pasó. Elija uno posterior o envíe ahora.',
    time_far: 'Falta más de un año para esa fecha.',
    time_skipped: 'En ese momento se adelantan los relojes y nunca marcan esta hora.',
    zone_changed: 'Entretanto se cambió la zona horaria del portal. Revise la hora y después envíe.',
    email_suppressed: 'A esta dirección no se envía nada: un correo anterior no llegó o no era deseado.',
    over_at_once:
      'No se envió nada: son más personas de las que usted puede invitar de una vez. Elija menos.',
    over_daily:
      'No se envió nada: se alcanzó el límite de invitaciones en un plazo de 24 horas. Elija a menos personas o envíe más tarde. La administración del portal puede verlo.',
    not_invitable:
      'Esta persona ya tiene acceso, o su acceso está desactivado, así que no hay nada que enviar.',
    not_recoverable:
      'Solo puede recibir un enlace así quien tiene contraseña y no tiene el acceso desactivado.',
    no_mailbox: 'No se envió nada: no hay ningún buzón desde el que puedan salir correos.',
    choose_someone: 'Marque al menos a una persona.',
    too_many_people: 'Son más personas de las que caben en un envío. Marque menos.',
    no_emails: 'Pegue al menos una dirección de correo.',
    too_many_lines: 'Caben hasta 1000 líneas cada vez. Péguelas por partes.',
    password_short: 'Necesita más caracteres.',
    password_long: 'Caben hasta 256 caracteres.',
    password_common:
      'Esa se adivinaría pronto. Varias palabras seguidas sin relación entre sí son difíciles de adivinar.',
    password_personal: 'Contiene su nombre, su dirección o el nombre del portal.',
    email_same: 'Esta ya es su dirección.',
    wrong_password: 'Esta no es su contraseña actual.',
    email_other: 'Esta no es la dirección a la que se envió el enlace.',
    wrong_credentials: 'Ese correo electrónico y esa contraseña no se corresponden.',
    host_malformed: 'Un nombre de servidor tiene la forma smtp.example.org.',
    port_malformed: 'Un puerto es un número del 1 al 65535.',
    webhook_secret_malformed: 'Empieza por whsec_ y sigue con letras y cifras.',
    secret_again: 'El servidor o su protección cambió: escriba la contraseña de nuevo.',
    type_again: 'No se guardó y no se vuelve a mostrar: escriba este dato de nuevo.',
    too_low: 'Es demasiado poco.',
    too_high: 'Es demasiado.',
    not_a_number: 'Aquí hace falta un número entero, en cifras.',
    name_long: 'Es demasiado largo. Caben hasta 80 caracteres.',
    portal_address_malformed: 'Empieza por https:// y nombra un servidor, o es una ruta como /app.',
    mailbox_failing:
      'Este buzón no funcionó la última vez que se probó, o está en pausa. Pruébelo o reanúdelo primero; después podrá elegirlo.',
    unknown_mailbox: 'Elija un buzón que funcione.',
    mailbox_removed: 'No se hizo nada: este buzón se quitó.',
    days_malformed: 'Los días son números enteros separados por comas, por ejemplo 3, 6.',
    days_many: 'Como máximo, 5 recordatorios',
    days_far: 'Un recordatorio sale tras un plazo de 1 a 90 días.',
    reminder_after_end: 'Un recordatorio debe llegar antes de que caduque el enlace.',
    idle_over_absolute: 'Es más de lo que dura una sesión en total.',
    bulk_over_daily: 'Es más que el límite de 24 horas.',
    overtaken:
      'Alguien cambió esto después de que usted abriera la página. Todavía no se ha guardado nada; guarde otra vez para sustituirlo.',
    address_other:
      'La invitación no se envió a esta dirección. El enlace sigue funcionando: escriba la dirección a la que llegó el correo.',
    address_wait:
      'Se probaron demasiadas direcciones. Inténtelo de nuevo dentro de un cuarto de hora; el enlace sigue funcionando.',
    unknown_field: 'La página envió algo que no corresponde aquí. Cárguela de nuevo.',
    stale_form:
      'No se hizo nada, porque esta página está desactualizada. Copie lo que escribió donde aún lo vea, si hace falta con «Atrás» en el navegador, y vuelva a cargar la página.',
    renewed_form:
      'Aún no se hizo nada, porque esta página estaba desactualizada. Lo que escribió sigue aquí: pulse el botón otra vez.',
    something_refused: 'Algo no fue aceptado. Repáselo e inténtelo de nuevo.',
  },
}
