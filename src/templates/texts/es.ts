import type { Texts } from './en.ts'

/** Formal (usted), without guessing the reader's gender. */
export const es: Texts = {
  invitation: {
    subject: '{{portal}}: invitación de {{organization}}',
    preheader: 'El enlace funciona una sola vez, hasta el {{until}}.',
    heading: 'Su invitación de {{organization}}',
    hello: 'Hola, {{name}}:',
    offer:
      'Con esta invitación de {{inviter}} puede crear su contraseña para {{portal}}. A partir de entonces iniciará sesión con esta dirección de correo y esa contraseña.',
    note: 'Una nota de {{inviter}}:',
    once: 'El enlace funciona una sola vez: deja de servir cuando pulsa el botón de la página a la que lleva. Visitar esa página no cambia nada.',
    button: 'Crear su contraseña',
    from: 'De',
    organization: 'Organización',
    until: 'Funciona hasta el',
    address: 'Si el botón no hace nada, copie esta dirección en su navegador:',
    why: 'Recibe este correo por una invitación de {{inviter}}. ¿No la esperaba? Ignórelo y no ocurrirá nada.',
  },
  invitation_reminder: {
    subject: '{{portal}}: su invitación de {{organization}} sigue vigente',
    preheader: 'El enlace todavía funciona, hasta el {{until}}.',
    heading: 'Su invitación de {{organization}} sigue vigente',
    hello: 'Hola, {{name}}:',
    offer:
      'La invitación de {{inviter}} sigue abierta: con ella puede crear su contraseña para {{portal}}. El enlace es el mismo que en el primer correo.',
    note: 'Una nota de {{inviter}}:',
    once: 'El enlace funciona una sola vez: deja de servir cuando pulsa el botón de la página a la que lleva. Visitar esa página no cambia nada.',
    button: 'Crear su contraseña',
    from: 'De',
    organization: 'Organización',
    until: 'Funciona hasta el',
    address: 'Si el botón no hace nada, copie esta dirección en su navegador:',
    why: 'Recibe este recordatorio porque una invitación de {{inviter}} sigue sin abrirse. ¿No la esperaba? Ignórelo y no ocurrirá nada.',
  },
  password_changed: {
    subject: '{{portal}}: se ha establecido su contraseña',
    preheader: 'Si fue usted, no hay nada que hacer.',
    heading: 'Se ha establecido su contraseña',
    hello: 'Hola, {{name}}:',
    done: 'Se ha establecido una contraseña nueva para {{portal}} con esta dirección de correo. Todas las demás sesiones se han cerrado.',
    notYou:
      'Si no fue usted, avise de inmediato a quienes gestionan {{portal}}. De lo contrario, no hay nada que hacer.',
    button: 'Iniciar sesión',
    at: 'Fecha',
    address: 'Si el botón no hace nada, copie esta dirección en su navegador:',
    why: 'Recibe este correo cada vez que se establece su contraseña para {{portal}}, para que nadie más pueda hacerlo sin que usted lo note.',
  },
  test: {
    subject: '{{portal}}: correo de prueba',
    preheader: 'Llegó a través del buzón {{mailbox}}.',
    heading: 'El correo de prueba ha llegado',
    hello: 'Hola, {{name}}:',
    done: 'Este correo se envió desde {{portal}} para probar un buzón. Le ha llegado, así que el buzón funciona.',
    button: 'Ir al buzón',
    mailbox: 'Buzón',
    from: 'Dirección',
    at: 'Fecha',
    address: 'Si el botón no hace nada, copie esta dirección en su navegador:',
    why: 'Recibe este correo porque se pulsó «Enviarme una prueba». No hay nada que hacer.',
  },
}
