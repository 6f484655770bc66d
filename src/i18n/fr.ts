import { LOCALES } from './locales.ts'
import type { Messages } from './messages.ts'
import { plural } from './plural.ts'

const number = new Intl.NumberFormat('fr').format
const people = plural('fr', { one: '{n} personne', many: '{n} de personnes', other: '{n} personnes' })
const needing = plural('fr', {
  one: '{n} personne attend votre intervention',
  many: '{n} de personnes attendent votre intervention',
  other: '{n} personnes attendent votre intervention',
})
const mailsWait = plural('fr', {
  one: '{n} e-mail attend',
  many: '{n} d’e-mails attendent',
  other: '{n} e-mails attendent',
})
const invitations = plural('fr', {
  one: '{n} invitation',
  many: '{n} d’invitations',
  other: '{n} invitations',
})
const minutesLeft = plural('fr', {
  one: 'encore {n} minute environ',
  many: 'encore {n} de minutes environ',
  other: 'encore {n} minutes environ',
})
const lines = plural('fr', { one: '{n} ligne', many: '{n} de lignes', other: '{n} lignes' })
const minutes = plural('fr', { one: '{n} minute', many: '{n} de minutes', other: '{n} minutes' })
const organisations = plural('fr', {
  one: '{n} organisation',
  many: '{n} d’organisations',
  other: '{n} organisations',
})
const allIn = plural('fr', {
  one: '{n} personne a accès au portail',
  many: '{n} de personnes ont accès au portail',
  other: 'Les {n} personnes ont accès au portail',
})
const justIn = plural('fr', {
  one: '{n} personne a créé son mot de passe au cours des dernières 24 heures.',
  many: '{n} de personnes ont créé leur mot de passe au cours des dernières 24 heures.',
  other: '{n} personnes ont créé leur mot de passe au cours des dernières 24 heures.',
})
const onTheWay = plural('fr', {
  one: '{n} invitation est en cours.',
  many: '{n} d’invitations sont en cours.',
  other: '{n} invitations sont en cours.',
})
const wereInvited = plural('fr', {
  one: '{n} personne a été invitée',
  many: '{n} de personnes ont été invitées',
  other: '{n} personnes ont été invitées',
})
const allShown = plural('fr', { one: '{n} affichée', other: 'Les {n} sont affichées' })
const addedPeople = plural('fr', {
  one: '{n} personne ajoutée.',
  many: '{n} de personnes ajoutées.',
  other: '{n} personnes ajoutées.',
})
const scheduledInvitations = plural('fr', {
  one: '{n} invitation programmée.',
  many: '{n} d’invitations programmées.',
  other: '{n} invitations programmées.',
})
const allSent = plural('fr', {
  one: '{n} invitation est envoyée',
  many: '{n} d’invitations sont envoyées',
  other: 'Les {n} invitations sont envoyées',
})
const mailsPutOff = plural('fr', {
  one: '{n} e-mail attend un nouvel essai {when}',
  many: '{n} d’e-mails attendent un nouvel essai, le prochain {when}',
  other: '{n} e-mails attendent un nouvel essai, le prochain {when}',
})

const someAdded = (n: number) => (n > 0 ? addedPeople(n) : 'Personne n’a été ajouté.')

/**
 * Formal (vous). Nobody's gender is guessed: participles agree with “personne” and “invitation”, roles are named by what
 * is done (administration), and being in is having access. No name stands after “de”, which could not precede every one.
 */
export const fr: Messages = {
  languages: LOCALES,

  frame: {
    skip: 'Aller au contenu',
    menu: 'Menu',
    main: 'Navigation principale',
    users: 'Personnes',
    sending: 'Envois',
    organizations: 'Organisations',
    mailboxes: 'Boîtes mail',
    templates: 'Modèles',
    mail: 'E-mails capturés',
    menuOf: (name) => `${name}, votre compte`,
    profile: 'Votre profil',
    signOut: 'Se déconnecter',
    language: 'Langue',
    documentTitle: (title, portal) => `${title} · ${portal}`,
    errorTitle: (title) => `Erreur : ${title}`,
  },

  words: {
    optional: 'facultatif',
    cancel: 'Annuler',
    name: 'Nom',
    email: 'Adresse e-mail',
    organization: 'Organisation',
    language: 'Langue',
    role: 'Rôle',
    status: 'Statut',
    person: 'Personne',
    actions: 'Actions',
    actionsFor: (name) => `Actions pour ${name}`,
    show: 'Afficher',
    hide: 'Masquer',
    none: 'Aucune',
    yes: 'Oui',
    no: 'Non',
    by: 'Par',
    when: 'Date',
    newer: 'Plus récentes',
    older: 'Plus anciennes',
    pages: 'Pages',
    answer: 'Réponse du serveur :',
    detail: 'Dans le détail :',
    byItself: 'Vestibule',
  },

  status: {
    none: 'Sans invitation',
    queued: 'En file d’attente',
    sent: 'Envoyée',
    linkShown: 'Lien affiché',
    delayed: 'Retardée',
    delivered: 'Distribuée',
    failed: 'Non envoyée',
    bounced: 'Non distribuée',
    complained: 'Signalée comme spam',
    suppressed: 'Adresse bloquée',
    choosing: 'Mot de passe en cours de création',
    opened: 'Ouverte, sans mot de passe',
    expired: 'Expirée',
    revoked: 'Retirée',
    active: 'Accès actif',
    deactivated: 'Accès désactivé',
  },

  whys: {
    cancelled: 'Annulée avec le reste de l’envoi',
    expired: 'Le lien avait expiré',
    suppressed: 'L’adresse est bloquée : un e-mail précédent n’est pas arrivé',
    deactivated: 'Accès désactivé entre-temps',
    revoked: 'Retirée avant son départ',
    superseded: 'Remplacée par une invitation plus récente avant son départ',
    opened: 'Le lien avait déjà été ouvert',
    email_changed: 'L’adresse a changé entre-temps',
    email_taken: 'L’adresse appartient désormais à quelqu’un d’autre',
    used: 'Le lien avait déjà été utilisé',
    newer: 'Remplacé par un lien plus récent avant son départ',
    gone: 'L’invitation n’existe plus',
    bad_address: 'Aucun e-mail ne peut être envoyé à cette adresse',
    unsafe_text: 'Contient des caractères qui ne doivent pas figurer dans un e-mail',
    key_missing:
      'La clé de son lien n’est plus là (SECRET_KEY). Envoyé de nouveau, l’e-mail aura un autre lien',
    no_answer: 'Aucune réponse n’est arrivée à temps',
    not_reached: 'Le fournisseur de messagerie était injoignable, ou la connexion s’est interrompue',
    process_ended: 'Le portail a redémarré avant l’arrivée d’une réponse',
    mailbox_unreadable: 'Les identifiants enregistrés sont illisibles (SECRET_KEY)',
    not_made_up: 'L’e-mail n’a pas pu être composé ; le journal en donne la raison',
    answer_unclear: 'La réponse n’a pas pu être comprise',
    provider_failed: 'Le fournisseur de messagerie a eu une panne',
    interrupted: 'L’envoi a été interrompu',
    unknown_too_long: 'Impossible de savoir si l’e-mail est arrivé ; l’administration du portail décide',
    key_changed:
      'La clé d’API a été changée avant qu’une réponse n’arrive ; l’administration du portail décide',
    outbox_held:
      'Une sauvegarde a été restaurée. Les e-mails attendent que l’administration du portail autorise leur envoi',
    restored: 'L’e-mail était en route au moment de la sauvegarde ; l’administration du portail décide',
    paused_by_administrator: 'L’administration du portail a mis la boîte mail en pause',
  },

  refusals: {
    no_mailbox: {
      is: 'Aucune boîte mail n’existe à cette adresse.',
      todo: 'Corrigez l’adresse et renvoyez.',
    },
    no_domain: {
      is: 'Le domaine qui suit le @ n’existe pas.',
      todo: 'Corrigez l’adresse et renvoyez.',
    },
    no_mail: {
      is: 'Le domaine de cette adresse n’accepte aucun e-mail.',
      todo: 'Demandez une autre adresse, et envoyez là.',
    },
    closed: {
      is: 'La boîte mail est désactivée ou n’est plus utilisée.',
      todo: 'Demandez une autre adresse, et envoyez là.',
    },
    bad_syntax: {
      is: 'Le serveur de messagerie ne reconnaît pas cela comme une adresse.',
      todo: 'Cherchez une faute de frappe et renvoyez.',
    },
    unavailable: {
      is: 'Soit la boîte mail n’existe pas, soit son serveur n’accepte rien de ce portail.',
      todo: 'Cherchez une faute de frappe, ou demandez son adresse à la personne.',
    },
    full: {
      is: 'La boîte mail est pleine.',
      todo: 'Renvoyez dans quelques jours.',
    },
    no_room: {
      is: 'La boîte mail est pleine, ou l’e-mail est trop volumineux pour elle.',
      todo: 'Renvoyez dans quelques jours.',
    },
    unreachable: {
      is: 'Le serveur de messagerie de cette adresse est injoignable.',
      todo: 'Cherchez une faute de frappe après le @, ou renvoyez plus tard.',
    },
    passing: {
      is: 'L’e-mail est revenu, mais un autre peut arriver plus tard.',
      todo: 'Renvoyez plus tard, ou demandez son adresse à la personne.',
    },
    listed: {
      is: 'Le fournisseur de messagerie n’envoie rien à cette adresse, car des e-mails précédents sont revenus ou ont été signalés comme spam.',
      todo: 'Corrigez l’adresse, ou faites-la retirer de la liste du fournisseur.',
    },
    too_large: {
      is: 'L’e-mail est trop volumineux pour le serveur de messagerie.',
      todo: 'Renvoyez quand son texte et ses images seront plus légers.',
    },
    content: {
      is: 'Le serveur de messagerie n’accepte pas le contenu de l’e-mail.',
      todo: 'Renvoyez quand son texte aura été modifié.',
    },
    policy: {
      is: 'Le serveur de messagerie ne laisse pas passer les e-mails de ce portail.',
      todo: 'La personne qui le gère peut les laisser passer.',
    },
    unproven: {
      is: 'Le serveur de messagerie ne peut pas savoir si l’e-mail vient vraiment de son expéditeur.',
      todo: 'Le domaine de l’expéditeur a besoin des bons enregistrements : SPF, DKIM et DMARC.',
    },
    not_now: {
      is: 'Le serveur de messagerie n’accepte rien de ce portail pour le moment.',
      todo: 'Renvoyez plus tard.',
    },
    limit: {
      is: 'Il a été envoyé plus que ce que le serveur ou fournisseur de messagerie autorise.',
      todo: 'Attendez que la limite reparte de zéro, ou faites-la augmenter.',
    },
    sender: {
      is: 'Le serveur ou fournisseur de messagerie n’accepte pas l’adresse de l’expéditeur.',
      todo: 'Elle doit y être autorisée, ou son domaine vérifié.',
    },
    credentials: {
      is: 'Le serveur ou fournisseur de messagerie n’accepte pas les identifiants de la boîte mail.',
      todo: 'Le nom d’utilisateur et le mot de passe, ou la clé d’API, sont à corriger.',
    },
    certificate: {
      is: 'Le certificat du serveur de messagerie n’est pas fiable.',
      todo: 'Il doit être renouvelé, ou le nom du serveur corrigé.',
    },
    out_of_order: {
      is: 'Le serveur ou fournisseur de messagerie est injoignable, ou a une panne.',
      todo: 'Rien n’est perdu : une nouvelle tentative est automatique.',
    },
    other: {
      is: 'Le serveur ou fournisseur de messagerie a refusé.',
      todo: 'L’administration du portail peut lire pourquoi.',
    },
  },

  roles: {
    admin: 'Administration du portail',
    manager: 'Gestion des personnes',
    user: 'Utilisation du portail',
    organizationAdmin: 'Administration',
    administratorOf: (organization) => `Administration de l’organisation ${organization}`,
    hints: {
      admin: 'Tout, y compris les boîtes mail, les réglages et les rôles.',
      manager: 'Toutes les personnes et organisations, mais aucun réglage.',
      user: 'Le portail lui-même. Les personnes qui administrent une organisation ont aussi ce rôle.',
    },
  },

  activity: {
    added: 'Ajout à la liste',
    invited: 'Invitation',
    opened: 'Lien ouvert',
    accepted: 'Mot de passe créé',
    signed_in: 'Connexion',
    deactivated: 'Accès désactivé',
    reactivated: 'Accès réactivé',
  },

  home: {
    goOn: {
      title: (portal) => `Vous êtes sur ${portal}`,
      lead: 'Le portail s’ouvre automatiquement.',
      submit: 'Continuer vers le portail',
    },
    title: 'Accueil',
    heading: (active, everyone) =>
      active === everyone
        ? allIn(everyone)
        : `${number(active)} sur ${people(everyone)} ${active < 2 ? 'a' : 'ont'} accès au portail`,
    lead: (cameIn, waiting, underway) =>
      [
        ...(cameIn > 0 ? [justIn(cameIn)] : []),
        waiting > 0 ? `${needing(waiting)}.` : 'Personne n’attend votre intervention.',
        ...(underway > 0 ? [onTheWay(underway)] : []),
      ].join(' '),
    invite: plural('fr', {
      one: 'Inviter {n} personne sans invitation',
      many: 'Inviter {n} de personnes sans invitation',
      other: 'Inviter les {n} personnes sans invitation',
    }),
    funnel: {
      title: 'Le parcours d’accès',
      period: 'Période',
      periods: { 7: '7 jours', 30: '30 jours', 365: 'Un an' },
      said: (invited, accepted, days) => {
        const when =
          days === 365 ? 'Au cours de l’année écoulée' : `Au cours des ${number(days)} derniers jours`
        if (invited === 0) return `${when}, personne n’a reçu d’invitation.`
        const came =
          accepted === 0
            ? invited < 2
              ? 'elle n’a pas encore accès'
              : 'aucune n’a encore accès'
            : `${number(accepted)} ${accepted < 2 ? 'a' : 'ont'} désormais accès`
        return `${when}, ${wereInvited(invited)} ; ${came}.`
      },
      picture: 'De l’invitation à l’accès',
      asTable: 'Sous forme de tableau',
      step: 'Étape',
      people: 'Personnes',
      share: 'Part des personnes invitées',
      lost: 'Perte jusqu’à cette étape',
      steps: {
        invited: 'Invitation',
        sent: 'Envoi',
        delivered: 'Distribution',
        opened: 'Ouverture',
        accepted: 'Mot de passe créé',
      },
      missing: {
        sent: plural('fr', { one: '{n} sans envoi', other: '{n} sans envoi' }),
        delivered: plural('fr', {
          one: '{n} sans avis de distribution',
          other: '{n} sans avis de distribution',
        }),
        opened: plural('fr', { one: '{n} sans ouverture', other: '{n} sans ouverture' }),
        accepted: plural('fr', { one: '{n} sans mot de passe', other: '{n} sans mot de passe' }),
      },
    },
    needs: {
      title: 'À traiter',
      nothing: 'Rien à traiter pour le moment.',
      show: 'Afficher',
      sendNew: 'Envoyer de nouveaux liens',
      failed: plural('fr', {
        one: '{n} invitation n’a pas pu être envoyée',
        many: '{n} d’invitations n’ont pas pu être envoyées',
        other: '{n} invitations n’ont pas pu être envoyées',
      }),
      bounced: plural('fr', {
        one: '{n} adresse est injoignable ou refuse les e-mails',
        many: '{n} d’adresses sont injoignables ou refusent les e-mails',
        other: '{n} adresses sont injoignables ou refusent les e-mails',
      }),
      mostOften: (reason) => `Le plus souvent : ${reason}`,
      opened: plural('fr', {
        one: '{n} personne a ouvert le lien sans créer de mot de passe',
        many: '{n} de personnes ont ouvert le lien sans créer de mot de passe',
        other: '{n} personnes ont ouvert le lien sans créer de mot de passe',
      }),
      usedUp: 'Un lien fonctionne une seule fois ; pour entrer, il en faut un nouveau.',
      longAgo: plural('fr', {
        one: '{n} d’entre elles, il y a plus d’une semaine',
        other: '{n} d’entre elles, il y a plus d’une semaine',
      }),
      expired: plural('fr', {
        one: '{n} lien a expiré sans être utilisé',
        many: '{n} de liens ont expiré sans être utilisés',
        other: '{n} liens ont expiré sans être utilisés',
      }),
      expiredHint: 'Un nouveau lien a de nouveau sa pleine durée de validité.',
      ending: plural('fr', {
        one: '{n} lien non ouvert expire dans les 3 prochains jours',
        many: '{n} de liens non ouverts expirent dans les 3 prochains jours',
        other: '{n} liens non ouverts expirent dans les 3 prochains jours',
      }),
      firstEnds: (date) => `Le premier, le ${date}`,
      underway: plural('fr', {
        one: 'Voir {n} en cours',
        many: 'Voir {n} en cours',
        other: 'Voir les {n} en cours',
      }),
      limited: plural('fr', {
        one: '{n} organisation a atteint une limite d’invitations',
        many: '{n} d’organisations ont atteint une limite d’invitations',
        other: '{n} organisations ont atteint une limite d’invitations',
      }),
      limitedHint: 'Au cours des 3 derniers jours :',
      unled: plural('fr', {
        one: '{n} organisation n’a personne pour l’administrer',
        many: '{n} d’organisations n’ont personne pour les administrer',
        other: '{n} organisations n’ont personne pour les administrer',
      }),
      unledMore: plural('fr', { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' }),
      organizations: plural('fr', {
        one: 'Voir {n} organisation',
        many: 'Voir {n} d’organisations',
        other: 'Voir les {n} organisations',
      }),
      pausedBy: (name, when) => `${name} a mis la boîte mail en pause (${when})`,
      failing: 'Le dernier test de la boîte mail a échoué',
      failingHint: 'Jusqu’à ce qu’un test réussisse, des e-mails peuvent attendre ou échouer.',
      waitAt: (mails, address) => `${mailsWait(mails)} dans la boîte mail ${address}`,
      unknown: plural('fr', {
        one: 'Impossible de savoir si {n} e-mail est arrivé',
        many: 'Impossible de savoir si {n} d’e-mails sont arrivés',
        other: 'Impossible de savoir si {n} e-mails sont arrivés',
      }),
      unknownHint: 'Vérifiez ce qu’il en est, puis décidez.',
      mailbox: 'Ouvrir la boîte mail',
      sendings: 'Voir les envois',
    },
    health: {
      missing: 'Aucune boîte mail',
      through: 'Via',
      from: 'Expéditeur',
      lastSent: 'Dernier envoi',
      failed: (n, days) => `${number(n)} en ${number(days)} jours`,
      since: 'Depuis',
      why: 'Motif',
    },
    now: {
      title: 'Maintenant',
      all: 'Tous les envois',
      left: minutesLeft,
    },
    next: 'À venir',
    firstRun: {
      heading: 'Vous êtes la première personne à avoir accès',
      lead: 'D’ici, vous invitez les autres et voyez où en est chaque personne.',
    },
  },

  users: {
    title: 'Personnes',
    titleOf: (organization) => `Personnes chez ${organization}`,
    summary: (c) =>
      c.waiting > 0
        ? `${people(c.everyone)}, dont ${number(c.active)} avec accès. ${needing(c.waiting)}.`
        : `${people(c.everyone)}, dont ${number(c.active)} avec accès.`,
    add: 'Ajouter des personnes',
    addPeople: 'Ajouter des personnes',
    send: 'Envoyer les invitations',
    tabs: {
      label: 'Filtres rapides',
      everyone: 'Toutes',
      waiting: 'À traiter',
      none: 'Sans invitation',
      underway: 'En cours',
      active: 'Accès actif',
    },
    filters: {
      label: 'Personnes',
      search: 'Rechercher par nom ou adresse',
      placeholder: 'Nom ou adresse',
      anyStatus: 'Tous les statuts',
      anyOrganization: 'Toutes les organisations',
      anyLanguage: 'Toutes les langues',
      sort: 'Trier',
      apply: 'Appliquer',
      clear: 'Effacer tous les filtres',
    },
    list: {
      caption: 'Personnes',
      activity: 'Dernière activité',
      planned: (when) => `Programmée pour le ${when}`,
      selectPage: 'Sélectionner toutes les personnes de cette page',
      select: (name) => `Sélectionner ${name}`,
    },
    bulk: {
      label: 'Personnes sélectionnées',
      goOn: 'Continuer avec la sélection',
      count: plural('fr', { one: '{n} sélectionnée', other: '{n} sélectionnées' }),
      elsewhere: plural('fr', {
        one: '(dont {n} hors de cette page)',
        many: '(dont {n} hors de cette page)',
        other: '(dont {n} hors de cette page)',
      }),
      ticked: 'Personnes cochées sur cette page',
      everyone: plural('fr', {
        one: 'Sélectionner {n} résultat',
        many: 'Sélectionner {n} de résultats',
        other: 'Sélectionner les {n} résultats',
      }),
      clear: 'Tout désélectionner',
    },
    found: people,
    shown: (shown, total) =>
      shown === total
        ? allShown(total)
        : `${number(shown)} sur ${number(total)} ${shown < 2 ? 'affichée' : 'affichées'}`,
    firstRun: {
      title: 'Personne n’a encore reçu d’invitation',
      text: 'Ajoutez une personne ou collez une liste d’adresses. Vous voyez ce qui se passera pour chaque ligne avant tout envoi.',
    },
    nothing: {
      title: 'Aucune personne trouvée',
      titleFor: (q) => `Aucune personne trouvée pour « ${q} »`,
      text: 'D’autres mots ou moins de filtres donneront peut-être davantage de résultats.',
    },
    open: 'Ouvrir',
    sendOne: 'Envoyer l’invitation',
    sendAgain: 'Envoyer une nouvelle invitation',
    sendAnyway: 'Envoyer quand même',
    suppressed: {
      title: 'Rien n’est envoyé à cette adresse',
      reasons: {
        bounced: 'Un e-mail précédent n’a pas pu être distribué.',
        complained: 'Un e-mail précédent a été signalé comme spam.',
        suppressed: 'Le fournisseur de messagerie ne lui envoie rien.',
        refused: 'Son serveur de messagerie l’a refusée.',
      },
      text: 'Si vous savez qu’elle fonctionne, envoyez quand même.',
    },
    otherwise: 'Avec un message ou plus tard…',
    copyLink: 'Copier le lien…',
    correctAddress: 'Adresse',
    correctHint: 'L’invitation repart, et le lien précédent cesse de fonctionner.',
    showLink: {
      title: (name) => `Afficher un lien pour ${name} ?`,
      lead: 'Pour les personnes à qui aucun e-mail ne parvient : vous transmettez le lien directement.',
      parts: [
        'Cela compte comme une nouvelle invitation : le lien précédent cesse de fonctionner, et aucun e-mail n’est envoyé.',
        'Il est affiché une seule fois, sur la page suivante. Personne ne peut l’afficher de nouveau, pas même vous.',
        'Quiconque le détient peut créer le mot de passe : il ne doit être remis qu’à cette personne.',
        'L’historique indique que cela vient de vous.',
      ],
      show: 'Afficher le lien',
      shown: (name) => `Le lien pour ${name}`,
      only: 'Il n’est affiché que maintenant',
      onlyText: 'Copiez-le avant de quitter cette page. Un nouveau lien rend celui-ci inutilisable.',
      repeated: (open) => `Rien n’a été fait : ce lien a déjà été affiché. « ${open} » en crée un autre.`,
      label: 'Lien',
      copy: 'Copier',
      copied: 'Copié',
      until: (date) => `Il fonctionne une seule fois, jusqu’au ${date}.`,
      back: 'Terminé',
    },
    edit: {
      open: 'Modifier',
      title: (name) => `Modifier : ${name}`,
      emailHint:
        'Avec une autre adresse, une autre organisation ou un autre rôle, l’invitation précédente prend fin. Rien n’est envoyé automatiquement : c’est vous qui envoyez la nouvelle.',
      rights:
        'Changer de rôle ferme les sessions de cette personne ; quitter une organisation qu’elle administre les ferme aussi.',
      save: 'Enregistrer',
      saved: 'Enregistré.',
      invitationEnded:
        'Enregistré. L’invitation précédente a pris fin. Aucune nouvelle n’a encore été envoyée.',
    },
    administrator: {
      make: 'Confier l’administration de l’organisation',
      unmake: 'Retirer l’administration',
      made: (name) => `${name} administre l’organisation dès sa prochaine connexion.`,
      madeAhead: (name) => `${name} administrera l’organisation dès sa première connexion.`,
      unmade: (name) => `${name} n’administre plus l’organisation.`,
    },
    deactivation: {
      open: 'Désactiver l’accès…',
      title: (name) => `Désactiver l’accès pour ${name} ?`,
      parts: [
        'Toutes les sessions ouvertes se ferment aussitôt, et il n’est plus possible de se connecter.',
        'Le lien d’une invitation ouverte cesse de fonctionner. Les e-mails en attente ne sont pas envoyés.',
        'Rien n’est supprimé. L’accès peut être réactivé à tout moment ; les invitations sont alors envoyées de nouveau.',
      ],
      confirm: 'Désactiver l’accès',
      done: (name) => `L’accès est désactivé pour ${name}.`,
      reactivate: 'Réactiver l’accès',
      undone: (name) => `L’accès est réactivé pour ${name}.`,
      undoneWithin: (name) =>
        `L’accès est réactivé pour ${name}, mais l’organisation reste désactivée : tant que c’est le cas, ni connexion ni invitation ne sont possibles.`,
    },
    revocation: {
      open: 'Retirer l’invitation…',
      title: (name) => `Retirer l’invitation pour ${name} ?`,
      parts: [
        'Le lien cesse aussitôt de fonctionner, et personne ne peut s’en servir pour en demander un nouveau.',
        'Si l’e-mail n’est pas encore parti, il n’est pas envoyé.',
        'Une nouvelle invitation peut être envoyée à tout moment.',
      ],
      confirm: 'Retirer l’invitation',
      done: (name) => `L’invitation pour ${name} est retirée.`,
    },
    recovery: {
      open: 'Envoyer un lien pour un nouveau mot de passe…',
      title: (name) => `Envoyer à ${name} un lien pour un nouveau mot de passe ?`,
      to: (email) => `Il est envoyé à ${email} et n’est montré à personne d’autre.`,
      parts: [
        'Il fonctionne une seule fois, jusqu’à une heure après le départ de l’e-mail. Un lien précédent cesse de fonctionner.',
        'Le mot de passe actuel reste valable jusqu’à l’enregistrement d’un nouveau. Toutes les sessions ouvertes sont alors fermées.',
        'Il est enregistré que cela vient de vous.',
      ],
      confirm: 'Envoyer le lien',
      queued: (email) => `Un lien pour un nouveau mot de passe, destiné à ${email}, est en file d’attente.`,
      limited: (n) =>
        `Rien n’a été envoyé : en une heure, l’administration a déjà fait envoyer trois liens de ce type à cette adresse. Le prochain pourra être envoyé dans ${minutes(n)}.`,
      noMailbox:
        'Les liens pour un nouveau mot de passe partent de la même boîte mail. Rien n’a changé pour cette personne.',
    },
    invitation: 'Invitation',
    contact: 'Contact',
    access: 'Accès',
    since: 'Dans la liste depuis',
    administers: 'Administre l’organisation',
    invitedBy: 'Invitation envoyée par',
    linkUntil: (date) => `Le lien fonctionne jusqu’au ${date}`,
    timeline: {
      added: (by) => (by ? `Ajout à la liste par ${by}` : 'Ajout à la liste'),
      queued: (by) =>
        by ? `Invitation mise en file d’attente par ${by}` : 'Invitation mise en file d’attente',
      planned: (by) => (by ? `Invitation programmée par ${by}` : 'Invitation programmée'),
      sent: () => 'Envoyée',
      delayed: () => 'Retardée par le serveur destinataire',
      delivered: () => 'Distribuée',
      failed: () => 'Non envoyée',
      bounced: () => 'Non distribuée',
      complained: () => 'Signalée comme spam par la personne',
      suppressed: () => 'Non envoyée : l’adresse est bloquée',
      reminded: () => 'Rappel envoyé',
      reminderFailed: () => 'Rappel non envoyé',
      reminderBounced: () => 'Rappel non distribué',
      reminderComplained: () => 'Rappel signalé comme spam par la personne',
      reminderSuppressed: () => 'Rappel non envoyé : l’adresse est bloquée',
      linkShown: (by) => (by ? `Lien consulté par ${by}` : 'Lien affiché'),
      opened: () => 'Lien ouvert',
      lapsed: () => 'Page quittée sans mot de passe',
      accepted: () => 'Mot de passe créé',
      expired: () => 'Lien expiré',
      revoked: (by) => (by ? `Retirée par ${by}` : 'Retirée'),
      superseded: () => 'Remplacée par une invitation plus récente',
      deactivated: (by) => (by ? `Accès désactivé par ${by}` : 'Accès désactivé'),
      reactivated: (by) => (by ? `Accès réactivé par ${by}` : 'Accès réactivé'),
      deactivatedWithOrganization: (by) =>
        by ? `Organisation désactivée par ${by}` : 'Organisation désactivée',
      reactivatedWithOrganization: (by) =>
        by ? `Organisation réactivée par ${by}` : 'Organisation réactivée',
      recoveryQueued: (by) =>
        by
          ? `Lien pour un nouveau mot de passe mis en file d’attente par ${by}`
          : 'Lien pour un nouveau mot de passe en file d’attente',
      recoverySent: () => 'Lien pour un nouveau mot de passe envoyé',
      recoveryFailed: () => 'Lien pour un nouveau mot de passe non envoyé',
      recoveryBounced: () => 'E-mail avec le lien pour un nouveau mot de passe non distribué',
      recoveryComplained: () =>
        'E-mail avec le lien pour un nouveau mot de passe signalé comme spam par la personne',
      recoverySuppressed: () => 'Lien pour un nouveau mot de passe non envoyé : l’adresse est bloquée',
      recovered: () => 'Nouveau mot de passe créé avec le lien',
    },
    seeSending: 'Voir l’envoi',
    planned: {
      title: (when) => `Une invitation est programmée pour le ${when}`,
      text: (by) =>
        by
          ? `Programmée par ${by}. Une invitation envoyée d’ici là prend sa place.`
          : 'Une invitation envoyée d’ici là prend sa place.',
    },
    banner: {
      none: {
        title: 'Pas encore d’invitation',
        text: 'Une invitation contient un lien qui fonctionne une seule fois et sert à créer un mot de passe.',
      },
      queued: {
        title: 'L’invitation attend d’être envoyée',
        text: 'Elle part automatiquement ; une nouvelle invitation la remplacerait.',
      },
      sent: {
        title: 'L’invitation a été envoyée, et le lien n’a pas encore été ouvert',
        text: 'Rien n’est arrivé ? Vérifiez d’abord l’adresse. Une nouvelle invitation rend le lien précédent inutilisable.',
      },
      linkShown: {
        title: 'Le lien a été affiché, et il n’a pas encore été ouvert',
        text: 'Aucun e-mail n’a été envoyé : le lien est transmis directement. Un autre lien ou une nouvelle invitation le rend inutilisable.',
      },
      delayed: {
        title: 'L’invitation a été envoyée, mais le serveur destinataire la fait attendre',
        text: 'De nouvelles tentatives ont lieu automatiquement pendant un certain temps. Une nouvelle invitation rend le lien précédent inutilisable.',
      },
      delivered: {
        title: 'L’invitation est arrivée, et le lien n’a pas encore été ouvert',
        text: 'Elle se trouve peut-être dans le courrier indésirable. Une nouvelle invitation rend le lien précédent inutilisable.',
      },
      bounced: {
        title: 'L’invitation n’est pas arrivée',
        text: 'Plus rien n’est envoyé automatiquement à cette adresse. Vérifiez d’abord l’adresse.',
      },
      failed: {
        title: 'L’invitation n’a pas pu être envoyée',
        text: 'Une fois la cause résolue, envoyez une nouvelle invitation.',
      },
      choosing: {
        title: 'Le lien a été ouvert, et un mot de passe est en cours de création',
        text: 'Le délai est de 30 minutes. Une nouvelle invitation y mettrait fin.',
      },
      opened: {
        title: 'Le lien a été ouvert, mais aucun mot de passe n’a été créé',
        text: 'Le lien fonctionne une seule fois et n’est donc plus utilisable. Une nouvelle invitation en contient un autre.',
      },
      expired: {
        title: 'Le lien a expiré avant d’être ouvert',
        text: 'Une nouvelle invitation contient un nouveau lien avec sa pleine durée de validité.',
      },
      revoked: {
        title: 'L’invitation a été retirée',
        text: 'Son lien ne fonctionne plus. Une nouvelle invitation en contient un autre.',
      },
      active: null,
      deactivated: {
        title: 'Accès désactivé',
        text: 'Tant que c’est le cas, ni connexion ni invitation ne sont possibles.',
      },
    },
    outWith: {
      title: (organization) => `L’organisation ${organization} est désactivée`,
      toOrganization: 'Voir l’organisation',
    },
    added: (name) => `${name} figure dans la liste. Aucune invitation n’a encore été envoyée.`,
    addedSeveral: (r) =>
      [
        someAdded(r.added),
        r.sent > 0
          ? `${invitations(r.sent)} en cours.`
          : !r.scheduled && 'Aucune invitation n’a été envoyée.',
        r.scheduled && scheduledInvitations(r.scheduled),
        r.skipped > 0 && `${lines(r.skipped)} sans changement.`,
      ]
        .filter((sentence) => sentence)
        .join(' '),
  },

  adding: {
    title: 'Ajouter des personnes',
    titlePeople: 'Ajouter des personnes',
    ways: 'Façons d’ajouter',
    one: 'Une personne',
    several: 'Plusieurs personnes',
    oneLead: 'Rien n’est encore envoyé : la page suivante propose l’invitation.',
    severalLead:
      'Rien n’est enregistré ni envoyé avant que vous ayez vu ce qui se passera pour chaque ligne.',
    who: 'Qui',
    nameHint: 'Tel qu’il doit figurer dans l’e-mail.',
    emailHint: 'L’invitation y est envoyée, et cette adresse sert à se connecter.',
    anyDomain: 'Ajouter cette adresse quand même',
    noOrganization: 'Aucune',
    organizationLanguage: 'La langue de l’organisation',
    languageHint: 'Pour l’invitation et toutes les pages auxquelles elle mène.',
    add: 'Ajouter cette personne',
    emails: 'Adresses e-mail',
    emailsHint:
      'Une par ligne, ou séparées par des virgules, des points-virgules, des tabulations ou des espaces.',
    emailsNamed: 'Avec un nom, cela donne :',
    forAll: 'Pour toutes ces personnes',
    check: 'Vérifier la liste',
  },

  preview: {
    title: 'Vérifier la liste',
    lead: (n) => `${lines(n)} dans le texte collé. Décochez ce que vous ne voulez pas.`,
    leadInto: (n, organization) =>
      `${lines(n)} dans le texte collé, pour ${organization}. Décochez ce que vous ne voulez pas.`,
    caption: 'Ce qui se passera pour chaque ligne',
    take: 'Inclure cette ligne',
    takeLine: (line, typed) => `Inclure la ligne ${number(line)}, ${typed}`,
    line: 'Ligne',
    happens: 'Ce qui se passe',
    tally: 'Combien de chaque sorte',
    class: {
      new: 'Nouvelle',
      known: 'Connue, sans invitation valable',
      pending: 'Invitation en cours',
      active: 'A déjà accès',
      deactivated: 'Accès désactivé',
      elsewhere: 'Autre organisation',
      domain: 'Domaine non autorisé',
      malformed: 'Pas une adresse',
      repeated: 'Répétée',
    },
    consequence: {
      new: 'Est ajoutée, et invitée si vous envoyez maintenant',
      known: 'Figure déjà dans la liste ; est invitée si vous envoyez maintenant',
      pending:
        'A déjà un lien ; si la case est cochée, un nouveau lien le remplace si vous envoyez maintenant',
      active: 'Ne change pas',
      deactivated: 'Ne change pas',
      elsewhere: 'Appartient à une autre organisation et y reste',
      domain:
        'L’organisation accepte d’autres adresses ; l’administration du portail peut la cocher quand même',
      malformed: 'Est laissée de côté : il faut une seule adresse, comme nom@example.org',
      repeated: 'Figure aussi sur une ligne précédente',
    },
    correct: 'Corriger',
    correctLine: (line) => `Corriger la ligne ${number(line)}`,
    correctTitle: 'Corriger la liste',
    correctHint:
      'Modifiez ce qui n’est pas correct et vérifiez de nouveau. Les cases seront cochées selon la nouvelle liste.',
    again: 'Vérifier de nouveau',
    when: 'Envoyer les invitations',
    now: 'Maintenant',
    nowHint: 'Les e-mails partent aussitôt, chacun dans la langue de la personne.',
    at: 'À un moment précis',
    atHint: 'Les personnes sont ajoutées maintenant ; leurs e-mails partent à ce moment-là.',
    later: 'Plus tard',
    laterHint: 'Ajouter les personnes ; l’envoi se fait depuis la liste, quand vous le souhaitez.',
    back: 'Retour',
    add: plural('fr', {
      one: 'Ajouter {n} personne',
      many: 'Ajouter {n} de personnes',
      other: 'Ajouter {n} personnes',
    }),
    nobody: 'Aucune personne de cette liste ne peut être ajoutée ni invitée.',
  },

  addition: {
    title: 'Ce qu’il est advenu de chaque ligne',
    became: 'Ce qu’il en est advenu',
    typed: 'Texte collé',
    added: 'Ajoutée',
    known: 'Déjà dans la liste',
    left: 'Sans changement',
    unticked: 'N’était pas cochée',
    malformed: 'Il faut une seule adresse, comme nom@example.org',
    repeated: 'C’était déjà fait, et personne n’a été ajouté une seconde fois.',
    toSending: 'Voir l’envoi',
    lately: 'Ajouts récents',
    kept: 'Visible de vous uniquement, pendant 24 heures.',
    count: someAdded,
  },

  sendings: {
    title: 'Envois',
    lead: 'Tous les envois lancés avec « Envoyer les invitations », du plus récent au plus ancien.',
    caption: 'Envois',
    count: plural('fr', { one: '{n} envoi', many: '{n} d’envois', other: '{n} envois' }),
    invitations,
    invitationTo: (name) => `Invitation pour ${name}`,
    what: 'Contenu',
    sent: 'Envoyées',
    failed: 'Non envoyées',
    waiting: 'En attente',
    opened: 'Ouvertes',
    accepted: 'Mot de passe créé',
    cancelled: 'Annulées',
    none: {
      title: 'Rien n’a encore été envoyé',
      text: 'Cochez des personnes dans la liste et appuyez sur « Envoyer les invitations ». Le sort de chaque e-mail figurera ici.',
    },
    toUsers: 'Voir les personnes',
    scheduledFor: (when) => `Programmé pour le ${when}`,
    scheduledBy: (by, expected) =>
      by
        ? `Pour ${people(expected)}, sélection faite par ${by}. Personne n’est invité avant.`
        : `Pour ${people(expected)}. Personne n’est invité avant.`,
    scheduledNow: (by, n, expected) =>
      by
        ? `En l’état actuel, pour ${number(n)} sur ${people(expected)}, sélection faite par ${by}. Personne n’est invité avant.`
        : `En l’état actuel, pour ${number(n)} sur ${people(expected)}. Personne n’est invité avant.`,
    note: 'Message personnel',
    result: 'Résultat en CSV',
    standing: { paused: 'En pause', cancelled: 'Annulé', scheduled: 'Programmé' },
    control: {
      pause: 'Mettre en pause',
      pauseSending: 'Mettre cet envoi en pause',
      resume: 'Reprendre',
      cancel: 'Annuler le reste…',
      cancelScheduled: 'Annuler cet envoi…',
      sendNow: 'Envoyer maintenant',
      changeTime: 'Modifier l’heure…',
      pausedTitle: 'Cet envoi a été mis en pause',
      pausedText:
        'Ce qui était déjà en train de partir arrivera. Rien d’autre ne part avant la reprise de l’envoi.',
      cancelledTitle: 'Le reste a été annulé',
      cancelledWhole: 'Cet envoi a été annulé',
      untouched: plural('fr', {
        one: 'Pour {n} personne, rien n’était encore préparé, et rien n’a changé.',
        many: 'Pour {n} de personnes, rien n’était encore préparé, et rien n’a changé.',
        other: 'Pour {n} personnes, rien n’était encore préparé, et rien n’a changé.',
      }),
      withdrawing: plural('fr', {
        one: '{n} e-mail pas encore parti est en cours de retrait.',
        many: '{n} d’e-mails pas encore partis sont en cours de retrait.',
        other: '{n} e-mails pas encore partis sont en cours de retrait.',
      }),
      leaving: plural('fr', {
        one: '{n} e-mail était déjà en train de partir et est envoyé malgré tout.',
        many: '{n} d’e-mails étaient déjà en train de partir et sont envoyés malgré tout.',
        other: '{n} e-mails étaient déjà en train de partir et sont envoyés malgré tout.',
      }),
      said: {
        paused: 'En pause. Ce qui est en train de partir est encore envoyé ; plus rien d’autre ne part.',
        resumed: 'L’envoi continue.',
        resumedHeldUp: 'L’envoi n’est plus en pause. Il continue dès que des e-mails peuvent partir.',
        cancelled: 'Le reste est annulé.',
        cancelledWhole: 'Cet envoi est annulé.',
        begun: 'L’envoi commence maintenant.',
        begunHeldUp:
          'Le moment est venu. L’envoi commence dès qu’une boîte mail permet d’envoyer des invitations.',
        begunBefore: 'L’heure de cet envoi était déjà venue.',
        moved: 'L’heure est modifiée.',
        tooLate: 'L’heure n’a pas été modifiée : celle de cet envoi était déjà venue.',
        nothing:
          'Il ne restait rien à faire : les derniers e-mails sont en train de partir, ou cet envoi était terminé ou avait changé entre-temps.',
      },
    },
    cancellation: {
      title: plural('fr', {
        one: 'Annuler {n} invitation ?',
        many: 'Annuler {n} d’invitations ?',
        other: 'Annuler {n} invitations ?',
      }),
      parts: {
        rest: plural('fr', {
          one: 'n’est pas partie et ne sera jamais envoyée ; l’invitation est retirée',
          many: 'd’invitations ne sont pas parties et ne seront jamais envoyées ; elles sont retirées',
          other: 'ne sont pas parties et ne seront jamais envoyées ; les invitations sont retirées',
        }),
        untouched: plural('fr', {
          one: 'personne pour laquelle rien n’est encore préparé ; rien ne change',
          many: 'de personnes pour lesquelles rien n’est encore préparé ; rien ne change',
          other: 'personnes pour lesquelles rien n’est encore préparé ; rien ne change',
        }),
        leaving: plural('fr', {
          one: 'est justement en train de partir et sera envoyée malgré tout',
          other: 'sont justement en train de partir et seront envoyées malgré tout',
        }),
        sent: plural('fr', {
          one: 'est déjà envoyée et reste valable',
          other: 'sont déjà envoyées et restent valables',
        }),
      },
      text: 'Les liens que ces invitations ont remplacés restent inutilisables. Tout le monde peut recevoir une nouvelle invitation à tout moment.',
      nothing: 'De cet envoi, il ne reste rien à annuler.',
      keep: 'Ne pas annuler',
      confirm: plural('fr', {
        one: 'Annuler {n} invitation',
        many: 'Annuler {n} d’invitations',
        other: 'Annuler {n} invitations',
      }),
    },
    planned: {
      title: 'Quand doit-il commencer ?',
      change: 'Modifier l’heure',
      keep: 'Garder l’heure actuelle',
      invited: 'Recevraient une invitation à ce jour',
      leftOut: 'Seraient laissées de côté à ce jour',
      first: 'Première invitation',
      again: 'Nouveau lien',
      unreachable: 'Hors de portée de l’auteur de l’envoi',
      asOfNow:
        'Ce qu’il adviendrait de chaque personne si l’envoi commençait maintenant. Cela peut changer d’ici là.',
      many: 'Elles sont trop nombreuses pour compter ici combien seraient laissées de côté ; la liste le dit pour chacune.',
      all: (n) => `Toutes les personnes choisies : ${number(n)}`,
      limit: (n) =>
        `S’il commençait maintenant, l’envoi en inviterait ${number(n)} : c’est ce qui reste de la limite en 24 heures.`,
    },
    options: {
      more: 'Un message ou un autre moment',
      note: 'Message personnel',
      noteHint:
        'Jusqu’à 400 caractères. Il figure dans l’e-mail, au-dessus du bouton, et sur la page à laquelle mène le lien.',
      when: 'Quand',
      now: 'Maintenant',
      at: 'À un moment précis',
      atHint: 'Pour les personnes choisies maintenant. Les liens précédents fonctionnent jusque-là.',
      time: (zone: string) => `Date et heure, en ${zone}`,
      timeHint: 'Le fuseau horaire du portail, qui n’est peut-être pas celui de votre horloge.',
      skipped: (next: string) =>
        `Les horloges sont alors avancées et n’affichent jamais cette heure. La suivante qu’elles affichent est ${next}.`,
    },
    correct: 'Corriger et renvoyer',
    correctOf: (name) => `Adresse pour ${name}`,
    suggested: (domain) => `Dans la même organisation, d’autres personnes utilisent ${domain}.`,
    queuedAgain: (email) => `Une nouvelle invitation à ${email} est en file d’attente.`,
    newerSent: 'Une invitation plus récente a été envoyée depuis',
    csv: {
      name: 'Nom',
      email: 'Adresse e-mail',
      organization: 'Organisation',
      result: 'Résultat',
      reason: 'Motif',
      at: 'Date et heure (UTC)',
      leftOut: 'Laissée de côté',
      words: 'Réponse du serveur',
    },
    heading: {
      preparing: (expected) => `Envoi à ${people(expected)}`,
      running: plural('fr', {
        one: 'Envoi de {n} invitation',
        many: 'Envoi de {n} d’invitations',
        other: 'Envoi de {n} invitations',
      }),
      paused: (sent, total) => `En pause : ${number(sent)} sur ${number(total)}`,
      heldUp: (sent, total) => `En attente : ${number(sent)} sur ${number(total)}`,
      done: (sent, total) =>
        sent === total
          ? total === 1
            ? 'L’invitation est envoyée'
            : allSent(total)
          : `${number(sent)} sur ${invitations(total)} ${sent < 2 ? 'envoyée' : 'envoyées'}`,
      cancelled: (sent, total) =>
        sent === 0 ? 'Annulé avant tout envoi' : `Annulé après ${number(sent)} sur ${number(total)}`,
      nobody: 'Personne n’a été invité',
    },
    startedBy: (by, when) => (by ? `Lancé par ${by}, ${when}.` : `Lancé : ${when}.`),
    scheduledOn: (by, when) => (by ? `Programmé par ${by} pour le ${when}.` : `Programmé pour le ${when}.`),
    leave: 'Vous pouvez quitter cette page ; l’envoi continue.',
    progress: 'Progression',
    preparing: (done, expected) => `Préparation : ${number(done)} sur ${people(expected)}`,
    line: (sent, total) => `Envoyées : ${number(sent)} sur ${number(total)}`,
    finished: (when) => `Terminé : ${when}`,
    rate: (perMinute, left) =>
      left === null
        ? `${number(perMinute)} par minute`
        : `${number(perMinute)} par minute · ${minutesLeft(left)}`,
    putOff: (n, when) => mailsPutOff(n).replace('{when}', when),
    paused: 'La boîte mail est en pause',
    pausedByHandText: 'Rien n’est perdu : l’envoi reprend dès que l’administration du portail le relance.',
    pausedText:
      'Rien n’est perdu : l’envoi reprend automatiquement dès que la boîte mail fonctionne de nouveau.',
    corrected: 'Corrigées et renvoyées',
    triedAgain: 'Nouvelle tentative automatique',
    delivered: 'Distribuées',
    anyway: 'Envoyer quand même',
    anywayTo: (name) => `Envoyer quand même à ${name}`,
    again: 'Renvoyer',
    againTo: (name) => `Renvoyer à ${name}`,
    leftOut: 'Laissées de côté',
    leftOutNames: 'Noms et raisons',
    leftOutFirst: (n) =>
      `Les ${number(n)} premières personnes figurent ici ; le résultat en CSV les contient toutes.`,
    reasons: {
      active: 'A déjà accès',
      deactivated: 'Accès désactivé',
      invited: 'A déjà reçu une invitation',
      meanwhile: 'Invitation reçue entre-temps',
      choosing: 'Choix du mot de passe en cours',
      suppressed: 'Adresse injoignable',
      limit: 'Au-delà de la limite d’invitations',
    },
    nobodyText: 'Toutes les personnes choisies ont été laissées de côté ; le motif figure à côté du nom.',
    missed: plural('fr', {
      one: '{n} personne choisie n’a pas reçu d’invitation : le moment venu, elle ne correspondait plus au filtre, ou l’auteur de l’envoi n’a plus le droit de l’inviter.',
      many: '{n} de personnes choisies n’ont pas reçu d’invitation : le moment venu, elles ne correspondaient plus au filtre, ou l’auteur de l’envoi n’a plus le droit de les inviter.',
      other:
        '{n} personnes choisies n’ont pas reçu d’invitation : le moment venu, elles ne correspondaient plus au filtre, ou l’auteur de l’envoi n’a plus le droit de les inviter.',
    }),
    confirm: {
      nobody: 'Aucune de ces personnes ne peut être invitée',
      title: plural('fr', {
        one: 'Envoyer {n} invitation ?',
        many: 'Envoyer {n} d’invitations ?',
        other: 'Envoyer {n} invitations ?',
      }),
      send: plural('fr', {
        one: 'Envoyer {n} invitation',
        many: 'Envoyer {n} d’invitations',
        other: 'Envoyer {n} invitations',
      }),
      schedule: plural('fr', {
        one: 'Programmer {n} invitation',
        many: 'Programmer {n} d’invitations',
        other: 'Programmer {n} invitations',
      }),
      chosen: (n) => `Le filtre correspond à ${people(n)}. Chaque e-mail part dans la langue de la personne.`,
      others: plural('fr', {
        one: '{n} autre personne',
        many: '{n} d’autres personnes',
        other: '{n} autres personnes',
      }),
      ticked: (n) => `Sélection : ${people(n)}. Chaque e-mail part dans la langue de la personne.`,
      limit: (atOnce, today) =>
        `Vous pouvez inviter jusqu’à ${people(atOnce)} à la fois, et encore ${number(today)} en 24 heures.`,
      parts: {
        first: plural('fr', {
          one: 'reçoit sa première invitation',
          other: 'reçoivent leur première invitation',
        }),
        again: plural('fr', {
          one: 'reçoit un nouveau lien ; le précédent cesse de fonctionner',
          other: 'reçoivent un nouveau lien ; le précédent cesse de fonctionner',
        }),
        active: plural('fr', {
          one: 'a déjà accès et est laissée de côté',
          other: 'ont déjà accès et sont laissées de côté',
        }),
        deactivated: plural('fr', {
          one: 'a un accès désactivé et est laissée de côté',
          other: 'ont un accès désactivé et sont laissées de côté',
        }),
        suppressed: plural('fr', {
          one: 'a une adresse injoignable et est laissée de côté',
          other: 'ont une adresse injoignable et sont laissées de côté',
        }),
      },
      correctFirst: 'Corriger d’abord',
      who: 'Qui en reçoit une',
      all: plural('fr', { one: '{n} personne', many: '{n} de personnes', other: 'Les {n} personnes' }),
      allHint: plural('fr', {
        one: 'Avec un nouveau lien pour {n} personne déjà invitée.',
        many: 'Avec un nouveau lien pour {n} de personnes déjà invitées.',
        other: 'Avec un nouveau lien pour les {n} personnes déjà invitées.',
      }),
      first: plural('fr', {
        one: 'Seulement {n} personne jamais invitée',
        many: 'Seulement {n} de personnes jamais invitées',
        other: 'Seulement les {n} personnes jamais invitées',
      }),
      firstHint: 'Les liens précédents continuent de fonctionner.',
    },
    repeated: 'C’était déjà envoyé, et rien n’a été envoyé une seconde fois.',
    mailbox: {
      paused: (name) => `La boîte mail « ${name} » est en pause`,
      failing: (name) => `Le dernier test de la boîte mail « ${name} » a échoué`,
      waits: 'Les invitations envoyées maintenant attendent que la boîte mail fonctionne de nouveau.',
      linksEnd:
        'Les liens précédents des personnes qui en reçoivent un nouveau cessent malgré tout de fonctionner.',
      ask: 'L’administration du portail peut s’en occuper.',
    },
    noMailbox: {
      tag: 'Pas encore de boîte mail',
      title: 'Rien n’a été envoyé',
      lead: 'Aucune boîte mail ne permet d’envoyer des invitations.',
      text: 'Le réglage « Boîte mail d’inscription » désigne la boîte mail des invitations ; actuellement, aucune boîte mail qui fonctionne n’y est choisie.',
      unchanged: 'Rien n’a changé pour personne.',
      waits:
        'Rien n’est perdu : les invitations attendent que l’administration du portail choisisse une boîte mail.',
      what: 'Que faire',
      admin:
        'Connectez une boîte mail ou ouvrez-en une existante, testez-la et choisissez-la pour les invitations. Envoyez ensuite de nouveau.',
      adminChooses:
        'Une boîte mail existe déjà : choisissez-la pour les invitations dans les réglages. Envoyez ensuite de nouveau.',
      toSetting: 'Voir le réglage',
      toMailboxes: 'Voir les boîtes mail',
      others: 'L’administration du portail peut connecter une boîte mail. Envoyez ensuite de nouveau.',
    },
  },

  invitations: {
    title: (portal) => `Invitation à rejoindre ${portal}`,
    lead: 'Créez un mot de passe, et vous avez accès.',
    from: 'De',
    inviterAt: (inviter, organization) => `${inviter}, ${organization}`,
    until: 'Valable jusqu’au',
    open: 'Créer votre mot de passe',
    changesNothing:
      'Ouvrir cette page ne change rien. Le lien fonctionne une seule fois : il cesse de fonctionner dès que vous appuyez sur le bouton, et vous créez le mot de passe juste après.',
    address: 'Votre adresse e-mail',
    addressHint: 'L’adresse à laquelle cette invitation a été envoyée.',
    changesNothingYet:
      'Ouvrir cette page ne change rien. Le lien fonctionne une seule fois : il cesse de fonctionner dès que l’adresse est la bonne, et vous créez le mot de passe juste après.',
    unexpected: 'Vous n’attendiez pas cette invitation ? Vous pouvez l’ignorer.',
    signedIn: (name) => `${name} a une session ouverte ici`,
    notFor: (email) =>
      `Cette invitation n’est pas pour ${email}. Si vous continuez, cette session se ferme dans ce navigateur.`,
    openInstead: 'Fermer cette session et continuer',

    dead: {
      title: {
        unknown: 'Ce lien n’est pas connu ici',
        used: 'Ce lien a déjà été utilisé',
        newer: 'Un lien plus récent a été envoyé',
        replaced: 'Ce lien a été remplacé par un plus récent',
        expired: 'Cette invitation a expiré',
        lapsed: 'Ce lien a été ouvert sans création de mot de passe',
        opened_elsewhere: 'Ce lien est ouvert dans un autre navigateur',
        revoked: 'Cette invitation n’est plus valable',
      },
      lead: {
        unknown:
          'Il a peut-être été coupé en chemin. Copiez l’adresse entière depuis l’e-mail, ou ouvrez-y le lien de nouveau.',
        used: (at) =>
          at
            ? `Un mot de passe a été créé avec ce lien le ${at}. Si c’était vous, il suffit de vous connecter.`
            : 'Un mot de passe a déjà été créé. Si c’était vous, il suffit de vous connecter.',
        newer:
          'Seul le lien le plus récent fonctionne. Il se trouve dans notre dernier e-mail, peut-être encore en route ; cherchez-le aussi dans le courrier indésirable.',
        replaced:
          'Il a cessé de fonctionner à la création du plus récent, qui n’est pas arrivé par e-mail. Si le plus récent vous a été remis autrement, utilisez-le.',
        expired: (at) =>
          at
            ? `Le lien a fonctionné jusqu’au ${at}. Les liens expirent par mesure de sécurité ; l’accès reste possible.`
            : 'Les liens expirent par mesure de sécurité ; l’accès reste possible.',
        lapsed:
          'Un lien fonctionne une seule fois, et celui-ci a cessé de fonctionner dès son ouverture. Un nouveau lien vous donne accès.',
        opened_elsewhere:
          'Un lien fonctionne une seule fois. Celui-ci vient d’être utilisé dans un autre navigateur ou une autre fenêtre : continuez-y. Si ce n’était pas vous, demandez une nouvelle invitation : elle annule celle-ci.',
        revoked: 'Elle a été retirée : le lien ne fonctionne plus.',
      },
      signIn: 'Se connecter',
      renew: 'M’envoyer un nouveau lien',
      renewHint: 'Il est envoyé à l’adresse invitée, et nulle part ailleurs.',
      ask: (name) =>
        name
          ? `Demandez une nouvelle invitation à ${name}.`
          : 'Demandez une nouvelle invitation à la personne qui vous a envoyé celle-ci ou à l’administration.',
      askAbout: (name) =>
        name
          ? `Des questions ? L’invitation a été envoyée par ${name}.`
          : 'Des questions ? Adressez-vous à la personne qui vous a envoyé l’invitation ou à l’administration.',
    },
    renewed: {
      title: 'Consultez votre messagerie',
      lead: 'Un nouveau lien n’arrive que si l’invitation est toujours valable, et seulement à l’adresse invitée. Cela prend une à deux minutes, et les liens précédents cessent de fonctionner.',
      hint: 'Rien n’est arrivé ? Regardez dans le courrier indésirable. Un nouveau lien peut être demandé une fois par heure ; ensuite, adressez-vous à la personne qui vous a envoyé l’invitation ou à l’administration.',
    },
  },

  passwords: {
    title: 'Créer votre mot de passe',
    lead: 'Encore une étape, et vous avez accès.',
    signInAs: 'Vous vous connectez avec',
    needs: 'Règles du mot de passe',
    rules: {
      length: (n) => `Au moins ${number(n)} caractères`,
      common: 'Difficile à deviner : pas un mot de passe courant comme motdepasse1234',
      own: 'Sans votre nom, votre adresse ni le nom de ce portail',
    },
    said: {
      done: '(respectée)',
      soFar: (n) => `(${n} pour l’instant)`,
      fine: '(semble convenir)',
      not: '(pas encore)',
      met: (met, all, strength) => `Règles respectées : ${met} sur ${all}. Robustesse : ${strength}.`,
    },
    strength: {
      label: 'Robustesse',
      none: 'Pas encore',
      levels: { 1: 'Facile à deviner', 2: 'Suffisante', 3: 'Élevée', 4: 'Très élevée' },
    },
    short: (n) => `Il faut au moins ${n} caractères.`,
    suggest: 'M’en proposer un',
    suggested:
      'Cinq mots choisis au hasard. Confiez-les à votre gestionnaire de mots de passe ou notez-les, puis enregistrez.',
    label: 'Mot de passe',
    save: 'Enregistrer et entrer',
    refused: 'Rien n’est perdu : choisissez-en un autre.',
    notNow: 'Pas maintenant',
    notNowHint:
      'Dans tous les cas, le lien de votre e-mail ne fonctionne plus. Plus tard, il vous en faudra un nouveau : ouvrez l’ancien lien, la page explique comment l’obtenir.',
    later: {
      title: 'Revenez quand vous voulez',
      lead: 'Aucun mot de passe n’a été créé, et le lien de votre e-mail ne fonctionne plus.',
      renew:
        'Quand vous souhaiterez continuer, ouvrez de nouveau le lien de l’e-mail : vous pourrez vous en faire envoyer un autre.',
      ask: 'Quand vous souhaiterez continuer, demandez une nouvelle invitation à la personne qui vous a envoyé celle-ci ou à l’administration.',
    },
    lost: {
      title: 'Ouvrez de nouveau le lien',
      lead: 'Après l’appui sur le bouton, vous avez 30 minutes pour créer un mot de passe dans le même navigateur. Ce délai est passé, il s’agit d’un autre navigateur, ou il existe depuis une invitation plus récente.',
      text: 'Ouvrez encore une fois le lien de votre e-mail : la page explique comment en obtenir un nouveau.',
      signIn: 'Mot de passe déjà créé ? Se connecter',
    },
    saved: (portal) => `Votre mot de passe est enregistré. Bienvenue sur ${portal}.`,
  },

  registrations: {
    link: 'Pas d’invitation ? S’inscrire',
    title: 'S’inscrire',
    lead: (portal) => `sur ${portal}`,
    emailHint: 'Un e-mail y est envoyé, pour vérifier que cette adresse est bien la vôtre.',
    submit: 'M’envoyer l’e-mail',
    signIn: 'Vous avez déjà accès ? Se connecter',
    sent: {
      title: 'Consultez votre messagerie',
      lead: 'Dans les 24 heures, ouvrez le lien que contient l’e-mail et confirmez.',
      hint: 'Rien après cinq minutes ? Regardez dans le courrier indésirable, et vérifiez que l’adresse était la bonne.',
    },
    confirm: {
      title: 'Confirmez votre adresse e-mail',
      lead: (portal) => `L’avant-dernière étape pour accéder à ${portal}.`,
      submit: 'Confirmer et continuer',
      changesNothing:
        'Ouvrir cette page ne change rien. Le lien cesse de fonctionner dès que vous appuyez sur le bouton.',
    },
    waiting: {
      title: 'Votre adresse est confirmée',
      lead: 'L’administration examine maintenant votre inscription. Dès qu’elle est approuvée, une invitation arrive par e-mail.',
      hint: 'Vous pouvez fermer cette page.',
    },
    known: {
      title: 'Votre adresse est confirmée, et elle était déjà connue',
      lead: 'Rien de nouveau n’a été créé pour elle. Connectez-vous avec votre mot de passe. Si cela ne fonctionne pas, il vous faut un nouveau lien, une invitation ou l’aide de l’administration.',
    },
    dead: {
      used: 'L’adresse a été confirmée avec ce lien. Connectez-vous, ou cherchez une invitation dans votre messagerie.',
      declined: 'L’adresse a été confirmée avec ce lien. Demandez à l’administration quelle est la suite.',
      unfinished:
        'L’adresse a été confirmée avec ce lien, mais aucun mot de passe n’a encore été créé. Un nouveau lien vous donne accès.',
      renewHint: 'Il est envoyé à l’adresse confirmée, et nulle part ailleurs.',
      ask: 'Demandez-le à l’administration.',
      expired: 'Il a fonctionné pendant 24 heures. Inscrivez-vous de nouveau pour en recevoir un autre.',
      closed: 'L’inscription a été désactivée. Demandez une invitation à l’administration.',
    },
    renewed: {
      title: 'Consultez votre messagerie',
      lead: 'Un nouveau lien n’arrive que s’il reste un mot de passe à créer, et seulement à l’adresse confirmée. Cela prend une à deux minutes, et les liens précédents cessent de fonctionner.',
      hint: 'Rien n’est arrivé ? Regardez dans le courrier indésirable. Un nouveau lien peut être demandé une fois par heure ; ensuite, adressez-vous à l’administration.',
    },
    waitingList: {
      title: 'Inscriptions',
      lead: 'L’adresse est confirmée ; il reste à approuver l’inscription.',
      count: plural('fr', {
        one: '{n} personne demande l’accès',
        many: '{n} de personnes demandent l’accès',
        other: '{n} personnes demandent l’accès',
      }),
      look: 'Voir les inscriptions',
      noOrganization: 'Aucune organisation',
      approve: 'Approuver',
      decline: 'Refuser',
      approved: (name) => `${name} figure dans la liste, et une invitation est en route.`,
      declined: (name) => `L’inscription pour ${name} est refusée. Aucun e-mail n’a été envoyé.`,
      none: {
        title: 'Personne n’attend',
        text: 'Les personnes qui s’inscrivent et confirment leur adresse figurent ici jusqu’à ce que quelqu’un décide.',
      },
    },
  },

  organizations: {
    title: 'Organisations',
    summary: (count, everyone) => `${organisations(count)}, ${people(everyone)}.`,
    new: 'Nouvelle organisation',
    newLead:
      'Un client, un partenaire, un service : les personnes qui en font partie sont affichées et invitées ensemble.',
    people: 'Personnes',
    active: 'Accès actif',
    underway: 'En cours',
    admins: 'Administration',
    name: 'Nom',
    language: 'Langue des nouvelles personnes',
    portalLanguage: 'La langue du portail',
    languageHint: 'Pour les e-mails et les pages des personnes qui n’ont pas choisi leur propre langue.',
    add: 'Ajouter l’organisation',
    save: 'Enregistrer',
    details: 'Informations',
    numbers: (all, active, underway) =>
      `${people(all)}, ${number(active)} avec accès, ${number(underway)} en cours.`,
    toUsers: 'Toutes dans la liste des personnes',
    nobody: 'Personne n’en fait encore partie.',
    phone: 'Téléphone',
    domains: 'Domaines autorisés',
    domainsHint:
      'Ceux des adresses des personnes qui en font partie, séparés par des virgules. Vide autorise n’importe quelle adresse. Une personne qui s’inscrit avec l’un d’eux rejoint cette organisation.',
    anyDomain: 'Tous',
    setByPortal: 'Défini par le portail',
    deactivated: {
      title: 'Cette organisation est désactivée',
      text: 'Tant que c’est le cas, les personnes qui en font partie ne peuvent ni se connecter ni être invitées.',
    },
    deactivation: {
      open: 'Désactiver…',
      title: (name) => `Désactiver ${name} ?`,
      whom: (all, active) =>
        `Pour ${people(all)}, ni connexion ni invitation ne seront plus possibles ; avec accès jusqu’à présent : ${number(active)}.`,
      ends: (underway) =>
        `Toutes les sessions ouvertes se ferment aussitôt. Invitations en cours : ${number(underway)} ; leurs liens cessent de fonctionner, et les e-mails en attente ne sont pas envoyés.`,
      kept: 'Rien n’est supprimé. La réactivation est possible à tout moment ; les invitations sont alors envoyées de nouveau.',
      confirm: 'Désactiver l’organisation',
      done: (name) => `L’organisation ${name} est désactivée.`,
      reactivate: 'Réactiver',
      undone: (name) => `L’organisation ${name} est réactivée.`,
    },
    none: {
      title: 'Pas encore d’organisation',
      text: 'Des personnes peuvent être ajoutées sans organisation. Avec une organisation, la personne qui l’administre peut les ajouter et les inviter.',
    },
    added: (name) => `L’organisation ${name} a été ajoutée.`,
    saved: 'Enregistré.',
  },

  mailboxes: {
    title: 'Boîtes mail',
    lead: 'C’est d’ici que partent les e-mails. Les invitations partent de la boîte mail d’inscription.',
    new: 'Nouvelle boîte mail',
    newLead:
      'Une adresse, et le moyen par lequel partent ses e-mails. Rien n’est envoyé avant que vous ayez fait un essai.',
    way: 'Envoi via',
    secretsDropped: 'La clé ou le mot de passe saisi n’a pas été conservé ; il faut le saisir à nouveau.',
    smtp: 'Serveur SMTP',
    capture: 'Capture',
    hints: {
      resend: 'Resend distribue les e-mails et signale automatiquement ce qu’ils sont devenus.',
      smtp: 'Votre propre serveur de messagerie distribue les e-mails. Seules ses réponses font connaître les adresses refusées.',
      capture:
        'Rien ne quitte cette machine. Les e-mails sont conservés et affichés ici, pour faire des essais.',
    },
    mailbox: 'Boîte mail',
    health: 'État',
    waiting: 'En attente',
    lastSent: 'Dernier e-mail accepté',
    heard: 'Dernier rapport de Resend',
    never: 'Pas encore',
    lastTest: 'Dernier test',
    healths: {
      paused: 'En pause',
      stalled: 'Rien ne passe',
      failing: 'Ne fonctionne pas',
      working: 'Fonctionne',
      untried: 'Pas encore testée',
    },
    registration: 'Boîte mail d’inscription',
    isRegistration: 'Les invitations partent de cette boîte mail.',
    isNotRegistration:
      'Les invitations ne partent pas de cette boîte mail. Les e-mails en attente dans une autre boîte mail partent encore de celle-là.',
    choose: 'Utiliser pour les invitations',
    noneChosen: {
      title: 'Aucune boîte mail d’inscription n’est choisie',
      text: 'Tant que c’est le cas, aucune invitation ne peut partir. Ouvrez une boîte mail, testez-la et choisissez-la.',
    },
    none: {
      title: 'Il n’y a pas encore de boîte mail',
      text: 'Sans boîte mail, rien ne peut être envoyé. Utilisez Resend, votre propre serveur SMTP ou la capture pour faire des essais.',
    },
    details: 'Réglages',
    nameHint: 'Ce qui s’affiche comme expéditeur.',
    address: 'Adresse de l’expéditeur',
    addressHint: 'Resend ou le serveur de messagerie doit l’autoriser comme expéditeur.',
    apiKey: 'Clé d’API',
    apiKeyHint: 'Sous « API Keys » chez Resend ; « Sending access » suffit.',
    webhookSecret: 'Secret de signature du webhook',
    webhookSecretHint: (url) =>
      `Ajoutez chez Resend un webhook vers ${url}, pour tous les événements des e-mails. Sans lui, les échecs de distribution restent inconnus.`,
    rate: 'Requêtes par seconde',
    rateHint:
      'Chacune contient jusqu’à 100 e-mails. La limite de Resend vaut pour tout le compte, avec tout ce qui envoie par son intermédiaire. Toutes les instances de ce portail partagent ce réglage.',
    rateHeld: 'Resend n’en permet pas plus pour l’instant',
    host: 'Nom du serveur',
    hostHint: 'Par exemple smtp.example.org. Un serveur de votre propre réseau convient.',
    port: 'Port',
    encryption: 'Chiffrement',
    encryptions: {
      starttls: 'STARTTLS, habituel avec le port 587',
      tls: 'TLS dès le début, habituel avec le port 465',
      offered: 'Seulement si le serveur le propose',
    },
    anyCertificate: 'Accepter n’importe quel certificat',
    anyCertificateHint:
      'Seulement pour un serveur de votre propre réseau : quelqu’un placé entre les deux pourrait lire les e-mails et leurs liens.',
    user: 'Nom d’utilisateur sur le serveur',
    userHint: 'Vide si le serveur n’en demande pas.',
    password: 'Mot de passe sur le serveur',
    stored: 'La valeur est chiffrée et n’est plus jamais affichée.',
    keep: 'Une valeur chiffrée est enregistrée. Elle reste, sauf si vous en saisissez une nouvelle.',
    add: 'Ajouter la boîte mail',
    save: 'Enregistrer la boîte mail',
    added: (name) => `La boîte mail ${name} a été ajoutée. Envoyez un test avant de l’utiliser.`,
    saved: 'La boîte mail est enregistrée.',
    chosen: (name) => `Les invitations partent maintenant depuis ${name}.`,
    unreadable: {
      title: 'Les identifiants enregistrés sont illisibles',
      text: 'SECRET_KEY n’est plus la même que lors de leur enregistrement. Saisissez-les de nouveau et enregistrez ; d’ici là, rien ne part.',
    },
    since: (when) => `Depuis le ${when}`,
    stalledSince: (since) => `Aucun e-mail de la boîte mail ne passe depuis le ${since}`,
    stalledText:
      'Les e-mails attendent. Chacun est retenté automatiquement pendant cinq jours, puis abandonné.',
    stalledHint:
      'Un test envoyé à vous-même montre si la boîte mail est en cause, ou seulement les adresses des destinataires.',
    pausedSince: (since) => `En pause depuis le ${since}`,
    pausedBy: (name, since) => `Mise en pause par ${name} le ${since}`,
    pausedText: 'Rien n’est perdu : les e-mails attendent et partent à la reprise.',
    nextTry: (at) => `Prochaine tentative automatique : ${at}.`,
    pause: 'Mettre cette boîte mail en pause',
    resume: 'Reprendre',
    paused:
      'La boîte mail est en pause. Ce qui est en train de partir est encore envoyé ; les autres e-mails attendent.',
    resumed: 'La boîte mail reprend. Les e-mails en attente partent maintenant.',
    held: {
      status: 'Suspendu',
      title: (since) => `Plus rien ne part depuis le ${since} : une sauvegarde a été restaurée`,
      text: 'Les e-mails en attente sont peut-être déjà partis auparavant. Regardez ce qui attend, puis autorisez leur envoi.',
      others: 'Les e-mails attendent que l’administration du portail autorise leur envoi.',
      release: 'Autoriser l’envoi',
      released: 'Les e-mails en attente partent maintenant.',
      already: 'Leur envoi était déjà autorisé.',
    },
    removal: {
      open: 'Retirer…',
      title: (name) => `Retirer la boîte mail ${name} ?`,
      notYet: 'Elle ne peut pas encore être retirée.',
      refused: 'Rien n’a été fait : la boîte mail est désormais utilisée.',
      registration:
        'C’est la boîte mail d’inscription : les invitations partent d’elle. Choisissez-en d’abord une autre.',
      waiting: (mails) => `Encore en attente : ${mails}.`,
      waitingHint:
        'Ils partent quand la boîte mail envoie. Ceux d’un envoi sont retirés quand celui-ci est annulé.',
      waitingMoves: 'Ils partiront de la boîte mail d’inscription.',
      ofSending: (when) => `Envoi : ${when}`,
      unknownHint: 'Décidez sur la page de la boîte mail comment les compter.',
      unused: 'Aucun réglage ne l’utilise, et aucun e-mail n’y attend.',
      ends: 'Plus rien ne peut en partir, et elle ne peut pas être rétablie.',
      erased: 'La clé ou le mot de passe enregistré pour elle est effacé.',
      reports: (days) =>
        `Les rapports de Resend sur les e-mails partis d’elle comptent encore ${number(days)} jours. Le secret qui les signe est conservé pendant ce temps.`,
      history: 'Ce qui a été envoyé par elle reste dans l’historique.',
      captured:
        'Les e-mails qu’elle a capturés restent lisibles. Le menu n’y mène que tant qu’une boîte mail capture.',
      confirm: 'Retirer la boîte mail',
      done: (name) => `${name} a été retirée.`,
      was: 'Cette boîte mail a été retirée. Plus rien n’en part.',
    },
    unknown: {
      title: 'Résultat inconnu',
      text: 'Ces e-mails ont été transmis, mais aucune réponse claire n’est venue. Si possible, renseignez-vous pour savoir s’ils sont arrivés. En cas de nouvel envoi, ils peuvent arriver deux fois.',
      mails: plural('fr', { one: '{n} e-mail', many: '{n} d’e-mails', other: '{n} e-mails' }),
      sent: 'Considérer comme envoyé',
      again: 'Renvoyer',
      settled: {
        sent: plural('fr', {
          one: '{n} e-mail est considéré comme envoyé.',
          many: '{n} d’e-mails sont considérés comme envoyés.',
          other: '{n} e-mails sont considérés comme envoyés.',
        }),
        again: plural('fr', {
          one: '{n} e-mail est renvoyé.',
          many: '{n} d’e-mails sont renvoyés.',
          other: '{n} e-mails sont renvoyés.',
        }),
      },
      already: 'Rien n’a été fait : c’était déjà décidé.',
    },
    test: {
      title: 'Tester',
      text: 'Avec ce qui est enregistré. Cela peut prendre une demi-minute.',
      connection: 'Tester la connexion',
      mail: 'Envoyer un test',
      to: 'E-mail de test à',
      mailHint: 'Un véritable e-mail, par cette boîte mail.',
      connectionGood: 'La connexion fonctionne',
      connectionBad: 'La connexion ne fonctionne pas',
      mailGood: (email) => `L’e-mail de test à ${email} a été accepté`,
      mailKept: (email) => `L’e-mail de test à ${email} a été capturé`,
      mailBad: (email) => `L’e-mail de test à ${email} n’a pas été envoyé`,
      mailUnknown: (email) => `Impossible de savoir si l’e-mail de test à ${email} a été envoyé`,
      at: (when) => `Test : ${when}.`,
    },
    found: {
      reached:
        'Le serveur a répondu. Aucune identification n’a été tentée, car aucun nom d’utilisateur n’est indiqué.',
      signed_in: 'Le serveur a répondu et accepté l’identification.',
      not_signed_in:
        'Le serveur a répondu, mais ne propose aucune identification : le nom d’utilisateur n’a pas servi. Seul un e-mail de test montre si les e-mails partent sans lui.',
      domain_verified: 'Resend a accepté la clé d’API, et le domaine de l’adresse y est vérifié.',
      key_taken:
        'Resend a accepté la clé d’API. Seul un e-mail de test montre si cette adresse est autorisée à envoyer.',
      accepted:
        'Accepté ne veut pas encore dire distribué : regardez dans votre boîte de réception, ainsi que dans le courrier indésirable.',
      captured: 'Rien n’a quitté cette machine. L’e-mail se trouve sous « E-mails capturés ».',
      no_such_name: 'Il n’existe aucun serveur de ce nom. Cherchez une faute de frappe.',
      refused:
        'Le serveur n’accepte aucune connexion sur ce port. Vérifiez le port ; un pare-feu se trouve peut-être entre les deux.',
      no_answer:
        'Aucune réponse n’est arrivée à temps. Vérifiez le nom du serveur, le port et le chiffrement ; un pare-feu se trouve peut-être entre les deux.',
      not_understood:
        'Une réponse est arrivée, mais pas celle attendue, ou la connexion a été coupée. Vérifiez le nom du serveur, le port et le chiffrement.',
      turned_away: 'Le serveur a répondu et a refusé ce portail.',
      encryption:
        'Aucun chiffrement n’a pu être établi. Le serveur en propose peut-être un autre sur ce port, ou aucun.',
      certificate:
        'Le certificat du serveur n’est pas fiable : il a expiré, porte un autre nom, ou son émetteur est inconnu.',
      credentials: 'Le serveur n’accepte pas ce nom d’utilisateur avec ce mot de passe.',
      api_key:
        'Resend n’accepte pas cette clé d’API. Créez-en une nouvelle chez Resend et enregistrez-la ici.',
      domain_unknown:
        'Resend ne connaît pas le domaine de l’adresse. Ajoutez-le et faites-le vérifier chez Resend, ou utilisez une adresse d’un domaine vérifié.',
      domain_unverified: 'Resend connaît le domaine de l’adresse, mais il n’y est pas encore vérifié.',
      unavailable: 'Le service n’est pas disponible pour le moment. Réessayez dans quelques minutes.',
      too_many: 'Trop de demandes en trop peu de temps, ou un quota est épuisé. Réessayez plus tard.',
      not_allowed:
        'La boîte mail n’est pas autorisée à envoyer cela. Le plus souvent, l’adresse de l’expéditeur n’est pas autorisée, ou il faut un nom d’utilisateur.',
      mail: 'L’e-mail a été refusé.',
      recipient:
        'Seule cette adresse a été refusée. Cela ne dit rien de la boîte mail : essayez-en une autre.',
      later:
        'L’e-mail n’a pas été accepté cette fois. Beaucoup de serveurs l’acceptent quelques minutes plus tard.',
      unknown:
        'Aucune réponse n’est arrivée à temps, ou aucune qui soit compréhensible. L’e-mail peut arriver malgré tout.',
      unreadable: 'Les identifiants enregistrés sont illisibles. Saisissez-les de nouveau et enregistrez.',
    },
  },

  suppressions: {
    title: 'Adresses bloquées',
    link: (n) => `Adresses bloquées (${number(n)})`,
    lead: 'Rien ne leur est envoyé sans demande expresse. Débloquez celles dont vous savez qu’elles fonctionnent de nouveau.',
    count: plural('fr', { one: '{n} adresse', many: '{n} d’adresses', other: '{n} adresses' }),
    reason: 'Motif',
    lift: 'Débloquer',
    lifted: (email) => `Des e-mails peuvent de nouveau être envoyés à ${email}.`,
    already: 'Rien n’a été fait : cette adresse n’est plus bloquée.',
    none: {
      title: 'Aucune adresse n’est bloquée',
      text: 'Une adresse figure ici lorsqu’un e-mail n’y est pas arrivé ou a été signalé comme spam.',
    },
  },
  templates: {
    title: 'Modèles',
    lead: (original) =>
      `Ce que les personnes lisent, dans leur propre langue. ${original} est l’original ; une traduction n’est plus à jour quand l’original change.`,
    caption: 'Modèles par e-mail et par langue',
    mail: 'E-mail',
    original: 'Texte original',
    standing: {
      built_in: 'Par défaut',
      edited: 'Modifié',
      older: 'Pas à jour',
      built_in_older: 'Par défaut, plus ancien',
    },
    kinds: {
      invitation: 'Invitation',
      invitation_reminder: 'Rappel',
      registration_confirmation: 'Inscription',
      password_reset: 'Nouveau mot de passe',
      recovery_help: 'Comment obtenir l’accès',
      password_changed: 'Mot de passe modifié',
      email_change: 'Nouvelle adresse, à confirmer',
      email_changed: 'Adresse modifiée',
      test: 'E-mail de test',
    },
    inLanguage: (kind, language) => `${kind} (${language})`,
    languages: 'Langues',
    builtInLead: 'Le texte par défaut. Ce que vous enregistrez devient la version 1.',
    savedLead: (version, when, by) => `Version ${number(version)}, enregistrée par ${by} (${when}).`,
    resetLead: (version, when, by) =>
      `Version ${number(version)} : texte par défaut rétabli par ${by} (${when}).`,
    save: (version) => `Enregistrer la version ${number(version)}`,
    saved: (version) =>
      `La version ${number(version)} est enregistrée. Les e-mails mis en file d’attente à partir de maintenant l’utilisent.`,
    sendTest: 'M’envoyer un test',
    older: {
      title: (original, when) => `L’original (${original}) a changé le ${when}`,
      text: 'Lisez-le à côté de celui-ci. Enregistrer ici une nouvelle version marque ce texte comme étant à jour.',
      link: 'Voir l’original',
    },
    variables: 'Insérer',
    variablesHelp: 'Ce qui peut être inséré',
    variablesCopy:
      'Écrit tel quel, avec les deux paires d’accolades, le mot est remplacé dans chaque e-mail. Le lien n’en a pas besoin : il est derrière chaque bouton.',
    variable: {
      name: 'Nom de la personne',
      organization: 'Son organisation',
      inviter: 'Qui envoie l’invitation',
      portal: 'Nom du portail',
      until: 'Date et heure de fin de validité du lien',
      ask: 'Personne à qui s’adresser',
      at: 'Date et heure de l’événement',
      address: 'L’adresse e-mail dont il s’agit',
      mailbox: 'La boîte mail d’où part l’e-mail',
    },
    subject: 'Objet',
    preheader: 'Texte d’aperçu',
    preheaderHint: 'La ligne grise qui suit l’objet dans la boîte de réception.',
    blocks: 'Blocs, de haut en bas',
    block: {
      heading: 'Titre',
      text: 'Texte',
      button: 'Bouton',
      image: 'Image',
      divider: 'Séparateur',
      small: 'Petits caractères',
      facts: 'Informations',
      note: 'Message personnel',
      address: 'Lien en toutes lettres',
    },
    formatting:
      'Dans les textes et les petits caractères, **gras** et *italique* sont possibles ; une ligne vide commence un nouveau paragraphe.',
    blockHint: {
      button: 'Mène toujours au lien de la personne.',
      image: 'PNG, JPEG ou GIF, jusqu’à 512 ko.',
      note: 'Figure au-dessus du message. Sans message, tout le bloc est omis.',
      address: 'Figure au-dessus du lien, écrit en toutes lettres au cas où le bouton ne ferait rien.',
    },
    alt: 'Texte lu à la place de l’image',
    width: 'Largeur en pixels',
    picture: 'Fichier image',
    otherPicture: 'Autre image',
    factLabel: (n) => `Terme ${number(n)}`,
    factValue: (n) => `Valeur ${number(n)}`,
    addRow: 'Ajouter une ligne',
    addRowOf: (block) => `Ajouter une ligne, bloc ${number(block)}`,
    removeRow: (row, block) => `Supprimer la ligne ${number(row)}, bloc ${number(block)}`,
    move: 'Faire glisser à un autre endroit',
    up: 'Monter',
    down: 'Descendre',
    remove: 'Supprimer',
    upOf: (block, n) => `Monter : ${block}, bloc ${number(n)}`,
    downOf: (block, n) => `Descendre : ${block}, bloc ${number(n)}`,
    removeOf: (block, n) => `Supprimer : ${block}, bloc ${number(n)}`,
    blockOf: (block, n) => `${block}, bloc ${number(n)}`,
    add: 'Nouveau bloc',
    addOne: 'Ajouter le bloc',
    preview: {
      title: 'Aperçu',
      showAs: 'Afficher comme',
      wide: 'Large',
      narrow: 'Étroit',
      dark: 'Sombre',
      text: 'Texte brut',
      person: 'Pour qui',
      personHint: 'Un nom ou une adresse de la liste des personnes. Vide affiche un exemple.',
      nobody: 'Personne ne porte ce nom dans la liste ; l’exemple est affiché.',
      sampleName: 'une personne fictive',
      noMailbox: 'pas encore de boîte mail',
      show: 'Afficher l’aperçu',
      from: (sender) => `Expéditeur : ${sender}`,
      to: (person) => `À ${person}`,
      frame: 'L’e-mail tel qu’il apparaîtra',
      broken: 'Ce texte ne peut pas encore être enregistré',
      long: 'Ce texte est trop long pour l’aperçu. Un test l’affiche tel qu’il est.',
    },
    refused: 'Non enregistré',
    place: { subject: 'Objet', preheader: 'Texte d’aperçu', blocks: 'Blocs' },
    faults: {
      empty: 'Une saisie est nécessaire ici.',
      too_long: 'C’est trop long.',
      line_break: 'Il s’agit d’une seule ligne ; elle ne peut pas contenir de saut de ligne.',
      unwelcome: 'Le texte contient des caractères invisibles. Saisissez-le de nouveau à la main.',
      unknown_variable: (variable) =>
        `${variable} ne peut pas être inséré ici. Choisissez un élément de la liste.`,
      link_here: 'Le lien ne doit pas figurer ici : il a son bouton et son bloc.',
      address: 'Aucune autre adresse ne peut figurer dans un e-mail : son seul lien est le bouton.',
      no_blocks: 'Un e-mail a besoin d’au moins un bloc.',
      too_many_blocks: 'La limite est de 40 blocs par e-mail.',
      too_many_rows: 'La limite est de 12 lignes.',
      no_button:
        'Aucun bouton ne mène au lien : l’e-mail arriverait sans moyen d’entrer. Ajoutez le bloc « Bouton ».',
      note_misplaced: 'Il n’y a pas de message personnel dans cet e-mail. Supprimez le bloc.',
      note_twice: 'Le message personnel ne peut figurer qu’à un seul endroit.',
      link_misplaced: 'Cet e-mail n’a pas de lien. Supprimez le bloc.',
      image_unknown: 'Choisissez une image.',
      bad_width: 'De 16 à 504 pixels.',
      not_an_image: 'Ce n’est pas une image PNG, JPEG ou GIF.',
      too_large: 'Le fichier est trop volumineux. La limite est de 512 ko.',
      too_many_pixels: 'La limite est de 2 400 pixels par côté.',
      not_a_colour: 'Une couleur s’écrit comme #0a5f4e.',
    },
    conflict: {
      title: (by, when) => `Non enregistré : ${by} a enregistré une autre version (${when})`,
      text: 'Votre texte est toujours là, rien n’en est perdu. Regardez ce qui diffère, puis décidez.',
      mine: 'Enregistrer le mien par-dessus',
      theirs: 'Continuer avec l’autre',
      compare: 'De l’autre texte au vôtre',
      leave: 'Continuer avec l’autre abandonne votre texte.',
    },
    versions: {
      title: 'Versions',
      titleOf: (template) => `Versions : ${template}`,
      lead: 'Chaque texte qui a été enregistré. Un e-mail déjà dans la file d’attente garde le sien.',
      all: (n) => `Toutes (${number(n)})`,
      version: 'Version',
      nth: (n) => `Version ${number(n)}`,
      builtIn: 'Texte par défaut',
      inUse: 'Utilisée',
      what: 'Ce qui a été fait',
      edited: 'Modification',
      restored: (n) => `Retour à la version ${number(n)}`,
      reset: 'Retour au texte par défaut',
      shipped: 'Fournie avec Vestibule',
      compare: 'Comparer',
      from: 'De',
      to: 'À',
      compareTitle: (earlier, later) => `De « ${earlier} » à « ${later} »`,
      restore: 'Restaurer',
      restoreOf: (version) => `Restaurer : ${version}`,
      cameBack: 'Le texte précédent est de nouveau utilisé, comme nouvelle version.',
      wasReset: 'Le texte par défaut est de nouveau utilisé. Les versions précédentes sont toujours là.',
      overtaken:
        'Rien n’a été fait : quelqu’un a enregistré une autre version entre-temps. Regardez-la d’abord.',
      unfit: 'Rien n’a été fait : cette version enfreint une règle plus récente qu’elle.',
      resetAsk: 'Rétablir le texte par défaut…',
      same: 'Les deux disent la même chose.',
      rest: 'Tout le reste est identique.',
      added: 'Ajouté',
      removed: 'Supprimé',
      moved: (from, to) => `Déplacé de la position ${from} à ${to}`,
      addedWords: '[ajouté]',
      removedWords: '[supprimé]',
    },
    reset: {
      title: 'Rétablir le texte par défaut ?',
      lead: (n) =>
        `Les e-mails mis en file d’attente à partir de maintenant utilisent le texte par défaut. La version ${number(n)} reste parmi les versions et peut être restaurée à tout moment.`,
      keep: (n) => `Garder la version ${number(n)}`,
      confirm: 'Rétablir le texte par défaut',
    },
  },

  brand: {
    title: 'Identité visuelle',
    lead: 'Ce que tous les e-mails ont en commun, dans toutes les langues.',
    logo: 'Logo',
    logoHint: 'PNG, JPEG ou GIF, jusqu’à 512 ko. Il figure en haut de chaque e-mail.',
    logoNow: 'Le logo utilisé',
    otherLogo: 'Autre logo',
    noLogo: 'Sans logo',
    header: 'Bandeau du haut',
    headerText: 'Nom sur le bandeau',
    button: 'Bouton',
    buttonText: 'Texte du bouton',
    contrast: (ratio) => `Contraste de ${ratio} pour 1 : facile à lire.`,
    lowContrast: (ratio, least) =>
      `Contraste de ${ratio} pour 1 : trop faible pour être lu par tout le monde. Il faut au moins ${least} pour 1 ; éclaircissez ou assombrissez l’une des deux couleurs.`,
    footer: 'Pied de page',
    footerHint:
      'Au bas de chaque e-mail : société, adresse, numéro d’immatriculation. **gras** et *italique* sont possibles.',
    save: 'Enregistrer l’identité visuelle',
    saved:
      'L’identité visuelle est enregistrée. Les e-mails mis en file d’attente à partir de maintenant ont cette apparence.',
    conflict: (by) => `Non enregistré : ${by} a enregistré une autre identité visuelle entre-temps`,
    conflictText: 'Votre saisie est toujours là. Si vous enregistrez de nouveau, elle remplace l’autre.',
    sample: 'E-mail d’exemple',
    built: 'Telle que fournie avec Vestibule.',
    standing: (when, by) => `Enregistrée par ${by} (${when}).`,
    own: {
      title: 'E-mails aux personnes de l’organisation',
      lead: 'Figure dans les invitations et les rappels destinés aux personnes de cette organisation, dans toutes les langues.',
      link: 'Logo, expéditeur et texte de ses e-mails',
      logo: 'Logo',
      senderName: 'Nom de l’expéditeur',
      senderHint: 'À la place du nom du portail. L’adresse reste la même.',
      text: 'Texte',
      textHint: 'Un paragraphe avant le bouton. **gras** et *italique* sont possibles.',
      save: 'Enregistrer',
      saved: 'Enregistré. Les e-mails mis en file d’attente à partir de maintenant en tiennent compte.',
    },
  },

  mail: {
    title: 'E-mails capturés',
    notice: 'Rien ne quitte cette machine',
    noticeText:
      'La boîte mail est réglée sur la capture, pour faire des essais. Les liens de ces e-mails fonctionnent.',
    kept: 'Ces e-mails ont été conservés ici et n’ont pas été envoyés. Leurs liens fonctionnent.',
    list: 'E-mails',
    toList: 'Tous les e-mails',
    to: (email) => `À ${email}`,
    showAs: 'Afficher comme',
    asMail: 'E-mail',
    asText: 'Texte brut',
    frame: 'L’e-mail capturé',
    link: 'Ouvrir le lien de cet e-mail',
    choose: 'Choisissez un e-mail pour le lire.',
    unreadable: {
      title: 'Cet e-mail est illisible',
      text: 'SECRET_KEY n’est plus la même que lors de sa capture.',
    },
    none: {
      title: 'Aucun e-mail n’a encore été capturé',
      text: 'Envoyez une invitation : elle apparaît ici en quelques secondes.',
      textKept: 'Les e-mails des boîtes mail réglées sur la capture apparaissent ici.',
    },
  },

  profile: {
    title: 'Votre profil',
    language: 'Langue',
    organizationLanguage: 'La langue de l’organisation',
    languageHint: 'Pour ces pages et les e-mails que vous recevez.',
    phone: 'Téléphone',
    currentPassword: 'Mot de passe actuel',
    email: {
      change: 'Changer l’adresse',
      waiting: (email) =>
        `Pas encore confirmée : ${email}. Ouvrez le lien de l’e-mail arrivé à cette adresse et appuyez sur le bouton.`,
      title: 'Changer l’adresse e-mail',
      lead: (email) => `Vous vous connectez avec ${email} jusqu’à ce que la nouvelle adresse soit confirmée.`,
      label: 'Nouvelle adresse e-mail',
      save: 'Envoyer un lien à la nouvelle adresse',
      sent: 'Un e-mail est en route vers la nouvelle adresse. Son lien fonctionne pendant 24 heures.',
      withdraw: 'Retirer le changement',
      withdrawn: 'Le changement est retiré. Le lien destiné à la nouvelle adresse ne fonctionne plus.',
    },
    confirm: {
      title: 'Confirmer la nouvelle adresse',
      lead: 'Ensuite, cette adresse sert à se connecter, et les e-mails arrivent ici. L’adresse précédente en est avertie.',
      submit: 'Confirmer l’adresse',
      changesNothing:
        'Ouvrir cette page ne change rien : le lien cesse de fonctionner dès que vous appuyez sur le bouton.',
      done: 'La nouvelle adresse est confirmée. C’est désormais avec elle que vous vous connectez.',
      used: 'Il a servi à confirmer l’adresse.',
      expired: 'Il a fonctionné pendant 24 heures. Votre profil permet d’en envoyer un nouveau.',
      revoked:
        'Le changement a été retiré, ou les données de connexion ont changé depuis l’envoi de ce lien.',
      back: 'Vers votre profil',
    },
    password: {
      since: 'Défini le',
      change: 'Changer le mot de passe',
      title: 'Changer le mot de passe',
      lead: 'Toutes les autres sessions se ferment, et un e-mail vous signale le changement.',
      leadUntold: 'Toutes les autres sessions se ferment.',
      save: 'Enregistrer le nouveau mot de passe',
      saved: 'Le nouveau mot de passe est enregistré, et toutes les autres sessions sont fermées.',
    },
    sessions: {
      title: 'Vos sessions ouvertes',
      this: 'Celle-ci',
      browserOn: (browser, system) => `${browser} sur ${system}`,
      unknown: 'Un navigateur',
      since: (at) => `depuis le ${at}`,
      used: (ago) => `dernière utilisation : ${ago}`,
      end: 'Fermer cette session',
      endOthers: 'Fermer toutes les autres',
      ended: 'Cette session est fermée.',
      endedOthers: 'Toutes les autres sessions sont fermées.',
    },
    save: 'Enregistrer le profil',
    saved: 'Votre profil est enregistré.',
  },

  sessions: {
    title: 'Se connecter',
    lead: (portal) => `à ${portal}`,
    password: 'Mot de passe',
    submit: 'Se connecter',
    refusedHint:
      'Une invitation, mais pas encore de mot de passe ? Ouvrez le lien de votre e-mail, ou adressez-vous à la personne qui vous a envoyé l’invitation.',
    forgot: 'Mot de passe oublié ?',
    waiting: {
      title: 'Trop d’essais en peu de temps',
      until: (n) =>
        `Le prochain essai comptera dans ${minutes(n)}. D’ici là, aucun mot de passe n’est vérifié, pas même le bon.`,
    },
    stopped: {
      title: 'Trop de mots de passe erronés à la suite',
      recover: (forgot) =>
        `Pour cette adresse, plus aucun mot de passe n’est vérifié avant la création d’un nouveau : « ${forgot} » y mène.`,
      ask: 'Pour cette adresse, plus aucun mot de passe n’est vérifié. L’administration du portail peut vous aider.',
    },
    signedOut: 'Votre session est fermée.',
  },
  links: {
    notFor: (email) =>
      `Ce lien n’est pas pour ${email}. Si vous continuez, cette session se ferme dans ce navigateur.`,
    title: {
      unknown: 'Ce lien n’existe pas',
      used: 'Ce lien a déjà été utilisé',
      newer: 'Il existe un lien plus récent',
      expired: 'Ce lien a expiré',
      revoked: 'Ce lien n’est plus valable',
    },
    lead: {
      unknown: 'Il manque peut-être une partie de l’adresse. Copiez-la en entier depuis l’e-mail.',
      newer: 'Le lien qui fonctionne se trouve dans un e-mail ultérieur. Cherchez le plus récent.',
      revoked: 'Les données de connexion ont changé depuis l’envoi de ce lien.',
    },
  },
  settings: {
    title: 'Réglages',
    titleOf: (section) => `${section} – Réglages`,
    lead: 'Chaque page s’enregistre séparément. Ce qui est enregistré s’applique aussitôt.',
    sections: {
      portal: 'Portail',
      mail: 'Messagerie',
      links: 'Liens et rappels',
      'sign-in': 'Page de connexion',
      security: 'Mots de passe et sessions',
      organizations: 'Organisations',
    },
    save: {
      portal: 'Enregistrer le portail',
      mail: 'Enregistrer la messagerie',
      links: 'Enregistrer liens et rappels',
      'sign-in': 'Enregistrer la page de connexion',
      security: 'Enregistrer mots de passe et sessions',
      organizations: 'Enregistrer les limites',
    },
    saved: plural('fr', {
      one: '{n} réglage modifié.',
      many: '{n} de réglages modifiés.',
      other: '{n} réglages modifiés.',
    }),
    nothingChanged: 'Rien n’a été modifié.',
    lastChanged: (by) => `Dernière modification par ${by}`,
    unchanged: 'Personne n’a encore modifié ces réglages.',
    units: {
      days: plural('fr', { one: '{n} jour', many: '{n} de jours', other: '{n} jours' }),
      hours: plural('fr', { one: '{n} heure', many: '{n} d’heures', other: '{n} heures' }),
      minutes,
      characters: plural('fr', { one: '{n} caractère', many: '{n} de caractères', other: '{n} caractères' }),
      people,
      requests: plural('fr', { one: '{n} requête', many: '{n} de requêtes', other: '{n} requêtes' }),
    },
    atLeast: (n) => `Au moins ${n}`,
    atMost: (n) => `Au plus ${n}`,
    portal: {
      name: 'Nom du portail',
      nameHint: 'Figure sur chaque page et dans chaque e-mail. Aucun mot de passe ne peut le contenir.',
      address: 'Adresse du portail',
      addressHint:
        'Là où mène la connexion, par exemple https://portal.example.org ou /app. Sans elle, la connexion mène au profil.',
      language: 'Langue par défaut',
      languageHint: 'Pour les personnes et les organisations qui n’ont pas leur propre langue.',
      timeZone: 'Fuseau horaire',
      timeZoneHint:
        'Pour toutes les heures des pages et des e-mails, et pour l’heure d’un envoi planifié. Ce qui est déjà planifié garde son moment.',
      atlantic: 'Océan Atlantique',
      indian: 'Océan Indien',
    },
    mail: {
      noMailbox: 'Aucune : rien n’est envoyé',
      mailboxHint:
        'Les invitations et les e-mails de récupération partent d’ici. Seules sont proposées les boîtes mail dont aucune panne n’est connue.',
      allMailboxes: 'Toutes les boîtes mail',
      senderName: 'Nom de l’expéditeur',
      senderNameHint: 'Ce qui s’affiche comme expéditeur. Vide : le nom de la boîte mail.',
      replyTo: 'Les réponses vont à',
      replyToHint: 'Vide : à l’adresse d’où vient l’e-mail.',
    },
    links: {
      days: 'Validité des liens d’invitation, en jours',
      daysHint: 'À compter de l’envoi. Les liens déjà envoyés gardent leur date.',
      reminders: 'Rappels, en jours après l’envoi',
      remindersHint:
        'Par exemple 3, 6 : après trois jours et après six, si personne n’a ouvert le lien. Vide : jamais.',
      opening: 'Ouverture d’une invitation',
      press: 'Appuyer sur un bouton',
      pressHint:
        'Le moins d’effort pour les personnes. Une machine qui suit le lien et appuie sur le bouton de la page le rend inutilisable.',
      address: 'Saisir l’adresse invitée',
      addressHint:
        'Pour les organisations dont les filtres de messagerie appuient sur les boutons. Une machine ne connaît pas l’adresse.',
      newLinks: 'Proposer « M’envoyer un nouveau lien »',
      newLinksHint:
        'Pour les liens qui ne fonctionnent plus, à la seule adresse invitée, une fois par heure et trois fois au plus. Sinon, la page indique à qui s’adresser.',
    },
    signIn: {
      recovery: 'Permettre de retrouver l’accès en cas de mot de passe oublié',
      recoveryHint:
        'Sinon, la page de connexion n’affiche pas ce lien. L’administration peut en envoyer un depuis la page de la personne.',
      registration: 'Permettre aux personnes de s’inscrire elles-mêmes',
      registrationHint:
        'Leur adresse est d’abord confirmée par e-mail. Une adresse d’un domaine autorisé les rattache à l’organisation correspondante.',
      approval: 'L’administration approuve chaque inscription',
      approvalHint:
        'Avant cela, les personnes inscrites n’ont pas accès. Ne s’applique que tant que l’inscription est permise.',
    },
    security: {
      length: 'Longueur minimale d’un mot de passe, en caractères',
      lengthHint:
        '12 est habituel ; 15 est ce que demande la norme NIST SP 800-63B quand le mot de passe est le seul facteur d’authentification. S’applique aux mots de passe créés à partir de maintenant.',
      usual: 'Habituel',
      nist: 'NIST SP 800-63B, mot de passe comme seul facteur',
      staff: 'Fermeture des sessions : administration du portail et gestion des personnes',
      users: 'Fermeture des sessions : toutes les autres personnes',
      idleMinutes: 'Après combien de minutes sans activité',
      idleHours: 'Après combien d’heures sans activité',
      absoluteHours: 'Dans tous les cas, après combien d’heures',
      absoluteDays: 'Dans tous les cas, après combien de jours',
      sessionsHint:
        'S’applique aussi aux sessions ouvertes : des durées plus courtes en ferment certaines au prochain clic, peut-être la vôtre.',
    },
    organizations: {
      lead: 'Combien de personnes l’administration d’une organisation peut inviter. L’administration du portail et la gestion des personnes n’ont pas de limite.',
      bulk: 'À la fois',
      bulkHint: 'En un seul envoi.',
      daily: 'En 24 heures',
      dailyHint: 'Par personne qui administre, tous ses envois réunis.',
    },
  },

  recovery: {
    title: 'Obtenir un nouveau lien',
    lead: 'En cas de mot de passe oublié ou d’invitation introuvable.',
    submit: 'M’envoyer un lien',
    back: 'Retour à la connexion',
    sent: {
      title: 'Consultez votre messagerie',
      lead: 'Un e-mail n’est envoyé qu’à une adresse autorisée à utiliser le portail. Un lien pour un nouveau mot de passe fonctionne pendant une heure.',
      hint: 'Rien après cinq minutes ? Regardez dans le courrier indésirable, ou adressez-vous à la personne qui vous a envoyé l’invitation.',
    },
    choose: {
      title: 'Créer un nouveau mot de passe',
      lead: 'Avec votre adresse et un nouveau mot de passe. Ensuite, vous vous connectez avec les deux.',
      emailHint: 'L’adresse à laquelle est arrivé l’e-mail avec le lien.',
      save: 'Enregistrer le nouveau mot de passe',
    },
    done: 'Le nouveau mot de passe est enregistré, et toutes les sessions précédentes sont fermées. Utilisez-le pour vous connecter.',
    used: 'Un nouveau mot de passe a été créé avec ce lien. Connectez-vous avec ce mot de passe.',
    expired: 'Il a fonctionné pendant une heure.',
    another: 'L’administration du portail peut vous en envoyer un autre.',
  },
  newPassword: {
    label: 'Nouveau mot de passe',
  },

  setup: {
    title: 'Le premier compte d’administration',
    lead: 'Cette adresse fonctionne une seule fois. La première personne qui remplit cette page administre le portail.',
    submit: 'Créer et se connecter',
    done: (portal) => `Bienvenue sur ${portal}. Ajoutez les premières personnes.`,
  },

  problems: {
    title: {
      403: 'Vous n’avez pas accès à cette page',
      404: 'Il n’y a rien ici',
      405: 'Cela ne peut pas être fait ici',
      409: 'Quelque chose a changé entre-temps',
      413: 'C’était trop à la fois',
      422: 'Cela n’est pas arrivé comme prévu',
      429: 'Trop d’essais en peu de temps',
      500: 'Quelque chose a échoué de notre côté',
    },
    text: {
      403: 'Votre session est ouverte, mais sans les droits pour cette page.',
      404: 'L’adresse contient peut-être une faute de frappe, ou ce qui était ici n’existe plus.',
      405: 'Revenez en arrière et utilisez les boutons de la page.',
      409: 'Rien n’a été fait. Regardez de nouveau la page, puis décidez.',
      413: 'Ce que vous avez envoyé est plus volumineux que ce que cette page accepte. Envoyez-en moins à la fois.',
      422: 'Rien n’a été fait. Revenez en arrière, rechargez la page et recommencez.',
      429: 'Attendez quelques minutes, puis réessayez.',
      500: 'Cela ne vient pas de vous. L’incident est consigné ; réessayez dans un instant.',
    },
    reference: 'Référence',
    home: 'Aller à l’accueil',
    signIn: 'Aller à la page de connexion',
    unreachable: {
      title: 'Le portail ne répond pas',
      text: 'Votre saisie est toujours là. Vérifiez la connexion, puis réessayez.',
      again: 'Réessayer',
    },
    sessionEnded: {
      title: 'Votre session est fermée',
      text: 'Rien n’a encore été fait. Votre saisie est toujours là : connectez-vous, puis appuyez de nouveau sur le bouton.',
      signIn: 'Se connecter dans un autre onglet',
    },
  },

  errors: {
    required: 'Une saisie est nécessaire ici.',
    too_long: 'C’est trop long. La limite est de 200 caractères.',
    email_malformed: 'Une adresse e-mail a la forme nom@example.org.',
    email_taken: 'Quelqu’un dans la liste a déjà cette adresse.',
    email_unavailable:
      'Une personne avec cette adresse ne peut pas être ajoutée ici. L’administration du portail peut vous aider.',
    email_theirs: 'Cette personne a désormais accès : elle seule peut changer son adresse, dans son profil.',
    unknown_user:
      'Rien n’a été envoyé : une des personnes choisies ne figure plus dans la liste. Vérifiez la sélection.',
    cross_site: 'Cette demande ne venait pas d’une page de ce portail ; rien n’a donc été fait.',
    unknown_organization: 'Choisissez une organisation dans la liste.',
    unknown_locale: 'Choisissez une langue dans la liste.',
    unknown_time_zone: 'Choisissez un fuseau horaire dans la liste.',
    unknown_role: 'Choisissez un des rôles que vous pouvez attribuer.',
    phone_malformed: 'Un numéro de téléphone a la forme +353 91 555 0100.',
    domain_malformed: 'Un domaine a la forme example.org. Séparez-en plusieurs par des virgules.',
    domain_taken: 'Un de ces domaines appartient déjà à une autre organisation.',
    domain_not_allowed:
      'L’organisation n’accepte que d’autres adresses. Ses domaines autorisés figurent sur sa page.',
    organization_deactivated: 'L’organisation est désactivée : aucune personne ne peut donc y être ajoutée.',
    has_admins:
      'Une personne de l’administration du portail en fait partie : seule l’administration du portail peut donc la désactiver ou la réactiver.',
    last_admin:
      'Aucune autre personne pouvant se connecter n’administre ce portail. Confiez d’abord l’administration du portail à une autre personne.',
    already: 'Rien n’a été fait : c’était déjà fait.',
    password_set: 'Rien n’a été retiré : un mot de passe a été créé entre-temps.',
    decided: 'Rien n’a été fait : la décision était déjà prise.',
    replaced: 'Rien n’a été envoyé : une invitation plus récente a été créée entre-temps.',
    not_possible: 'Seule une personne qui a accès et fait partie d’une organisation peut l’administrer.',
    control_characters: 'Le texte contient des caractères invisibles. Saisissez-le de nouveau à la main.',
    note_long: 'La limite est de 400 caractères.',
    time_malformed: 'Il faut ici une date et une heure.',
    time_past: 'Ce moment est passé. Choisissez-en un plus tardif, ou envoyez maintenant.',
    time_far: 'C’est dans plus d’un an.',
    time_skipped: 'Les horloges sont alors avancées et n’affichent jamais cette heure.',
    zone_changed: 'Le fuseau horaire du portail a été modifié entre-temps. Vérifiez l’heure, puis envoyez.',
    email_suppressed:
      'Rien n’est envoyé à cette adresse : un e-mail précédent n’y est pas arrivé ou n’était pas souhaité.',
    over_at_once:
      'Rien n’a été envoyé : c’est plus de personnes que vous ne pouvez en inviter à la fois. Choisissez-en moins.',
    over_daily:
      'Rien n’a été envoyé : vous avez atteint la limite d’invitations sur 24 heures. Choisissez moins de personnes, ou envoyez plus tard. L’administration du portail peut le voir.',
    not_invitable: 'Cette personne a déjà accès, ou son accès est désactivé : il n’y a donc rien à envoyer.',
    not_recoverable:
      'Seule une personne qui a un mot de passe et dont l’accès n’est pas désactivé peut recevoir un tel lien.',
    no_mailbox: 'Rien n’a été envoyé : aucune boîte mail ne permet d’envoyer des e-mails.',
    choose_someone: 'Cochez au moins une personne.',
    too_many_people: 'C’est plus de personnes qu’un envoi n’en peut contenir. Cochez-en moins.',
    no_emails: 'Collez au moins une adresse e-mail.',
    too_many_lines: 'La limite est de 1 000 lignes à la fois. Collez-les en plusieurs parties.',
    password_short: 'Il faut plus de caractères.',
    password_long: 'La limite est de 256 caractères.',
    password_common:
      'Celui-ci serait vite deviné. Plusieurs mots à la suite, sans rapport entre eux, sont difficiles à deviner.',
    password_personal: 'Il contient votre nom, votre adresse ou le nom du portail.',
    email_same: 'C’est déjà votre adresse.',
    wrong_password: 'Ce n’est pas votre mot de passe actuel.',
    email_other: 'Ce n’est pas l’adresse à laquelle le lien a été envoyé.',
    wrong_credentials: 'Cette adresse e-mail et ce mot de passe ne correspondent pas.',
    host_malformed: 'Un nom de serveur a la forme smtp.example.org.',
    port_malformed: 'Un port est un nombre de 1 à 65535.',
    webhook_secret_malformed: 'Il commence par whsec_ et continue avec des lettres et des chiffres.',
    secret_again: 'Le serveur ou sa protection a changé : saisissez de nouveau le mot de passe.',
    type_again: 'Cette donnée n’a pas été enregistrée et n’est plus affichée : saisissez-la de nouveau.',
    too_low: 'C’est trop peu.',
    too_high: 'C’est trop.',
    not_a_number: 'Il faut ici un nombre entier, en chiffres.',
    name_long: 'C’est trop long. La limite est de 80 caractères.',
    portal_address_malformed:
      'Elle commence par https:// et nomme un serveur, ou c’est un chemin comme /app.',
    mailbox_failing:
      'Cette boîte mail n’a pas fonctionné au dernier essai, ou elle est en pause. Testez-la ou reprenez-la d’abord ; elle pourra ensuite être choisie.',
    unknown_mailbox: 'Choisissez une boîte mail qui fonctionne.',
    mailbox_removed: 'Rien n’a été fait : cette boîte mail a été retirée.',
    days_malformed: 'Les jours sont des nombres entiers séparés par des virgules, par exemple 3, 6.',
    days_many: 'Au plus 5 rappels',
    days_far: 'Un rappel part après 1 à 90 jours.',
    reminder_after_end: 'Un rappel doit partir avant l’expiration du lien.',
    idle_over_absolute: 'C’est plus long que la durée totale d’une session.',
    bulk_over_daily: 'C’est plus que la limite sur 24 heures.',
    overtaken:
      'Quelqu’un d’autre a modifié cela après que vous avez ouvert la page. Rien n’est encore enregistré ; enregistrez de nouveau pour remplacer sa modification.',
    address_other:
      'L’invitation n’a pas été envoyée à cette adresse. Le lien fonctionne toujours : saisissez l’adresse à laquelle l’e-mail est arrivé.',
    address_wait:
      'Trop d’adresses ont été essayées. Réessayez dans un quart d’heure ; le lien fonctionne toujours.',
    unknown_field: 'La page a envoyé quelque chose qui n’a pas sa place ici. Rechargez-la.',
    stale_form:
      'Rien n’a été fait, car cette page n’est plus à jour. Copiez votre saisie là où vous la voyez encore, au besoin avec « Précédent » dans le navigateur, puis rechargez la page.',
    renewed_form:
      'Rien n’a encore été fait, car cette page n’était plus à jour. Votre saisie est toujours là : appuyez de nouveau sur le bouton.',
    something_refused: 'Un élément a été refusé. Vérifiez la saisie et réessayez.',
  },
}
