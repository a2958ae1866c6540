//! Texts ready to send: subject, then body. Between square brackets, what only the person knows; `{tarif}` and `{ca}` are filled in.

type Text = (&'static str, &'static str);

pub(super) const PERMIT: Text = (
    "Ce que permet mon titre de séjour",
    "Bonjour,\n\nJe prépare cette activité : [votre activité], environ [nombre] heures par mois.\nLe contrat visé : [CAE, portage, micro-entreprise ou société].\nMon titre de séjour porte la mention : [mention exacte].\n\nCe titre permet-il cette activité, avec ce contrat ? Sinon, quelle demande faire avant de signer ?\n\nPouvez-vous me répondre par écrit ? Je vous remercie.\n[votre nom]",
);

pub(super) const PART_TIME: Text = (
    "Demande de temps partiel pour créer une entreprise",
    "Bonjour,\n\nJe demande un temps partiel pour créer une entreprise, à compter du [date], à [part] % d’un temps complet.\n\nMon projet : [activité], pour [clients].\nLa forme visée : [forme].\n\nPouvez-vous m’indiquer les pièces à joindre, et le nom du référent déontologue ?\nJe vous remercie de m’accuser réception de ce message.\n[votre nom, votre service]",
);

pub(super) const REQUEST: Text = (
    "Demande d’autorisation d’activité accessoire",
    "Bonjour,\n\nJe demande l’autorisation d’exercer une activité accessoire à mon poste.\n\nL’activité : [nature].\nPour qui : [client, association ou employeur].\nLe temps : [heures] par semaine, hors de mon service.\nLa durée : du [date] au [date].\nLe paiement : [montant ou prix], en [micro-entreprise ou autre forme].\n\nJe ne commencerai pas sans accord écrit.\nJe vous remercie de m’accuser réception de cette demande.\n[votre nom, votre service]",
);

pub(super) const DECLARE: Text = (
    "Activité à côté de mon poste : que déclarer ?",
    "Bonjour,\n\nJe prépare une activité à côté de mon poste, à partir du [date].\n\nL’activité : [nature].\nPour qui : [clients].\nLe temps : [heures] par semaine.\n\nQue faut-il déclarer ou faire autoriser avant de commencer, et avec quelles pièces ?\nJe vous remercie de m’accuser réception de ce message.\n[votre nom, votre service]",
);

pub(super) const PRESS: Text = (
    "Comment ce travail sera-t-il payé ?",
    "Bonjour,\n\nAvant de commencer [travail], j’ai besoin de savoir comment il sera payé : bulletin de pige, contrat de travail ou GUSO ?\n\nÀ quelle date, et pour quel montant ?\n\nJe vous remercie de me répondre par écrit.\n[votre nom]",
);

pub(super) const INSURANCE: Text = (
    "Devis d’assurance décennale",
    "Bonjour,\n\nJe prépare une activité de [votre métier exact], environ {ca} de ventes sur une année.\nMon expérience : [années] dans ce métier.\n\nPouvez-vous m’envoyer un devis d’assurance décennale et de responsabilité civile ?\nQuels travaux sont couverts, et lesquels ne le sont pas ?\n\nJe vous remercie.\n[votre nom]",
);

pub(super) const CAE_INSURANCE: Text = (
    "Attestation décennale de votre coopérative",
    "Bonjour,\n\nJ’exerce ce métier : [votre métier exact].\n\nVotre assurance décennale le couvre-t-elle ? Pouvez-vous m’envoyer l’attestation qui le nomme ?\nLa cotisation est-elle comprise dans votre contribution ?\n\nJe vous remercie.\n[votre nom]",
);

pub(super) const HYGIENE: Text = (
    "Préparer des aliments : que faut-il changer ?",
    "Bonjour,\n\nJe vais préparer et vendre : [vos produits].\nLe lieu : [cuisine à la maison, atelier, camion], à [commune]. Je joins des photos.\n\nQue faut-il changer avant de commencer ?\nQuelle déclaration vous envoyer, et quelle formation suivre ?\n\nJe vous remercie.\n[votre nom]",
);

pub(super) const AGENCY: Text = (
    "Projet de contrat d’agence",
    "Bonjour,\n\nAvant de commencer, pouvez-vous m’envoyer un projet de contrat d’agence écrit ?\n\nIl dirait :\n- le secteur et les clients ;\n- la commission, et quand elle est versée ;\n- la durée ;\n- comment le contrat prend fin.\n\nJe vous remercie.\n[votre nom]",
);

pub(super) const TRAINING: Text = (
    "Qui paiera cette formation ?",
    "Bonjour,\n\nPour la formation [titre], qui paiera : votre entreprise, votre caisse de formation (OPCO) ou le compte formation (CPF) ?\n\nDemandez-vous le label Qualiopi ?\n\nVotre réponse m’aide à préparer le contrat. Je vous remercie.\n[votre nom]",
);

pub(super) const MEET_CAE: Text = (
    "Réunion d’information et conditions de votre coopérative",
    "Bonjour,\n\nJe prépare une activité de [votre métier], environ {ca} de ventes sur une année.\n\nPrenez-vous ce métier ? Quand a lieu votre prochaine réunion d’information ?\n\nPouvez-vous aussi m’écrire :\n- ce que vous prenez sur les ventes, tout compris ;\n- les assurances que vous avez pour ce métier ;\n- le temps qu’il faut avant un premier contrat ;\n- comment on repart, si l’essai ne marche pas.\n\nJe vous remercie.\n[votre nom, votre téléphone]",
);

pub(super) const PORTAGE: Text = (
    "Vos conditions de portage salarial",
    "Bonjour,\n\nJe prépare des missions de [votre métier], à {tarif} par jour. Je compare trois sociétés de portage.\n\nPouvez-vous m’écrire :\n- vos frais tout compris : gestion, assurance, mutuelle, outils ;\n- le prix par jour minimum que vous acceptez ;\n- la réserve : combien, et quand elle est versée ;\n- le temps entre la facture et le salaire ;\n- votre garantie financière.\n\nJe vous remercie.\n[votre nom, votre téléphone]",
);

pub(super) const PARTNERS: Text = (
    "Avant de créer ensemble",
    "Bonjour,\n\nJe propose que chacun écrive ses réponses de son côté, sans en parler, puis que nous comparions :\n- combien d’heures par semaine ;\n- quel salaire, et à partir de quand ;\n- combien d’argent au départ ;\n- qui décide, et de quoi ;\n- comment on se sépare, si l’un veut partir.\n\nOn se retrouve le [date] ?\n[votre nom]",
);

pub(super) const TWO_CALLS: Text = (
    "Deux questions avant de choisir",
    "Bonjour,\n\nJe prépare une activité de [votre métier], environ {ca} de ventes sur une année.\n\n- Que prenez-vous sur mes ventes, tout compris ?\n- Quand mon salaire est-il versé après une facture ?\n\nJe vous remercie de me répondre par écrit.\n[votre nom]",
);

pub(super) const TWO_LEFT: Text = (
    "Que me resterait-il sur 1 000 € ?",
    "Bonjour,\n\nJe prépare une activité de [votre métier], environ {ca} de ventes sur une année.\n\nSur 1 000 € de ventes, combien me verseriez-vous, tout compris ? À quelle date ?\n\nJe vous remercie de me répondre par écrit.\n[votre nom]",
);

pub(super) const TWO_FORMS: Text = (
    "Combien coûte votre cabinet, et que me resterait-il ?",
    "Bonjour,\n\nJe prépare une activité de [votre métier], environ {ca} de ventes sur une année. J’hésite entre une micro-entreprise et une entreprise au réel.\n\n- Combien coûtez-vous par an, tout compris ?\n- Avec mes frais, que me resterait-il dans chaque cas ?\n\nJe vous remercie de me répondre par écrit.\n[votre nom]",
);

pub(super) const CLIENTS: Text = (
    "Cinq questions, cinq minutes",
    "Bonjour,\n\nJe prépare une activité de [votre métier] et votre avis m’aiderait.\n\n- Comment faites-vous aujourd’hui pour [besoin] ?\n- Qu’est-ce qui vous gêne le plus ?\n- Qu’achèteriez-vous, et à quelle fréquence ?\n- À quel prix cela vous semblerait-il juste ?\n- À qui d’autre devrais-je poser ces questions ?\n\nJe vous remercie.\n[votre nom]",
);

pub(super) const PENSION: Text = (
    "Cumuler ma retraite avec une activité",
    "Bonjour,\n\nJe pense commencer une activité de [votre métier], en [forme], le [date].\n\nMa retraite est-elle complète et à taux plein ? Depuis quel jour est-elle versée ?\nPuis-je cumuler sans limite ? Sinon, quel est le plafond ?\nQue faut-il vous déclarer, et quand ?\n\nJe vous remercie.\n[votre nom, votre numéro de dossier]",
);

pub(super) const ALLOWANCE: Text = (
    "Que devient mon allocation si je gagne un peu ?",
    "Bonjour,\n\nJe touche [allocation]. Je pense commencer une activité en [forme], le [date].\n\nQue me resterait-il avec 200 € par mois de revenus d’activité ? Et avec 600 € par mois ?\nQue faut-il déclarer, et quand ?\n\nJe vous remercie.\n[votre nom, votre numéro de dossier]",
);
