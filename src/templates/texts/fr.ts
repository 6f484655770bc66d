import type { Texts } from './en.ts'

/** Formal (vous); “envoyée par” rather than “de”, which could not stand before every name. */
export const fr: Texts = {
  invitation: {
    subject: '{{portal}} : invitation envoyée par {{organization}}',
    preheader: 'Le lien fonctionne une seule fois, jusqu’au {{until}}.',
    heading: 'Votre invitation, envoyée par {{organization}}',
    hello: 'Bonjour {{name}},',
    offer:
      'Cette invitation, envoyée par {{inviter}}, vous permet de créer votre mot de passe pour {{portal}}. Ensuite, vous vous connectez avec cette adresse e-mail et ce mot de passe.',
    note: 'Message personnel envoyé par {{inviter}} :',
    once: 'Le lien fonctionne une seule fois : il cesse de fonctionner dès que vous appuyez sur le bouton de la page à laquelle il mène. La simple visite de cette page ne change rien.',
    button: 'Créer votre mot de passe',
    from: 'De',
    organization: 'Organisation',
    until: 'Valable jusqu’au',
    address: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
    why: 'Vous recevez cet e-mail en raison d’une invitation envoyée par {{inviter}}. Vous ne l’attendiez pas ? Ignorez-le, et rien ne se passera.',
  },
  invitation_reminder: {
    subject: '{{portal}} : votre invitation envoyée par {{organization}} est toujours valable',
    preheader: 'Le lien fonctionne encore, jusqu’au {{until}}.',
    heading: 'Votre invitation envoyée par {{organization}} est toujours valable',
    hello: 'Bonjour {{name}},',
    offer:
      'L’invitation envoyée par {{inviter}} est toujours ouverte : elle vous permet de créer votre mot de passe pour {{portal}}. Le lien est le même que dans le premier e-mail.',
    note: 'Message personnel envoyé par {{inviter}} :',
    once: 'Le lien fonctionne une seule fois : il cesse de fonctionner dès que vous appuyez sur le bouton de la page à laquelle il mène. La simple visite de cette page ne change rien.',
    button: 'Créer votre mot de passe',
    from: 'De',
    organization: 'Organisation',
    until: 'Valable jusqu’au',
    address: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
    why: 'Vous recevez ce rappel parce qu’une invitation envoyée par {{inviter}} n’a pas été ouverte. Vous ne l’attendiez pas ? Ignorez-le, et rien ne se passera.',
  },
  password_changed: {
    subject: '{{portal}} : votre mot de passe a été défini',
    preheader: 'Si c’était vous, il n’y a rien à faire.',
    heading: 'Votre mot de passe a été défini',
    hello: 'Bonjour {{name}},',
    done: 'Un nouveau mot de passe pour {{portal}} a été défini avec cette adresse e-mail. Toutes les autres sessions sont fermées.',
    notYou:
      'Si ce n’était pas vous, prévenez immédiatement les responsables du portail {{portal}}. Sinon, il n’y a rien à faire.',
    button: 'Se connecter',
    at: 'Date',
    address: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
    why: 'Vous recevez cet e-mail chaque fois que votre mot de passe pour {{portal}} est défini, afin que personne d’autre ne puisse le faire à votre insu.',
  },
  test: {
    subject: '{{portal}} : e-mail de test',
    preheader: 'Il est passé par la boîte mail {{mailbox}}.',
    heading: 'L’e-mail de test est arrivé',
    hello: 'Bonjour {{name}},',
    done: 'Cet e-mail a été envoyé depuis {{portal}} pour tester une boîte mail. Il vous est parvenu : la boîte mail fonctionne.',
    button: 'Ouvrir la boîte mail',
    mailbox: 'Boîte mail',
    from: 'Adresse',
    at: 'Date',
    address: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
    why: 'Vous recevez cet e-mail parce que quelqu’un a appuyé sur « M’envoyer un test ». Il n’y a rien à faire.',
  },
}
