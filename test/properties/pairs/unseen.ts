/** Kept back while the rule was tuned: it is measured by these. */
type Pairs = readonly (readonly [string, string])[];

export const UNSEEN_EN: Pairs = [
  ['Scanner sends nothing to my mailbox', 'Scanning a document at the copier, but no email arrives'],
  ['Calendar invitations vanish', 'Appointments disappear from Outlook after I accept them'],
  ['Docking station not recognised', 'Laptop sees neither screen nor keyboard when docked'],
  ['Remote desktop session freezes', 'Citrix hangs after a minute, have to reconnect'],
  ['Need Visio licence', 'Please activate a subscription of Visio for me'],
  ['Nightly import of orders failed', 'The batch job that loads purchase data broke last night'],
  ['Cannot upload attachments to the travel expense tool', 'Receipts can not be saved in the reimbursement app'],
  ['Mail to customers bounces', 'Outgoing messages to clients are returned as undeliverable'],
  ['Webcam shows nothing', 'In Zoom my camera is blank'],
  ['Shared mailbox disappeared', 'Our team inbox is gone from Outlook'],
  ['Internet down in the warehouse', 'No connectivity at all in hall 4, network offline'],
  ['Software update fails with error 0x80070005', 'Windows patch stops with 0x80070005 every time'],
  ['Phone cannot be reached', 'Calls to my extension go nowhere, telephone is dead'],
  ['API responses time out', 'Latency of the orders endpoint is far too high, timeouts'],
];

export const UNSEEN_DE: Pairs = [
  ['Scanner schickt nichts ins Postfach', 'Beim Einscannen am Kopierer kommt keine Mail an'],
  ['Termine verschwinden aus dem Kalender', 'Einladungen sind in Outlook nach dem Zusagen weg'],
  ['Dockingstation wird nicht erkannt', 'Am Dock bleiben Monitor und Tastatur ohne Funktion'],
  ['Citrix friert ein', 'Remotedesktop bleibt nach einer Minute stehen'],
  ['Lizenz für Visio', 'Brauche eine Aktivierung von Visio'],
  [
    'Nachtlauf Import Aufträge fehlgeschlagen',
    'Die Schnittstelle hat die Bestellungen heute Nacht nicht verarbeitet, Fehler im Batch',
  ],
  ['Belege lassen sich in der Reisekostenabrechnung nicht hochladen', 'Spesen-App speichert keine Anhänge'],
  ['Mails an Kunden unzustellbar', 'Ausgehende Nachrichten an den Kunden kommen zurück'],
  ['Webcam bleibt schwarz', 'In der Videokonferenz zeigt meine Kamera nichts an'],
  ['Internetausfall Lager', 'In Halle 4 kein Netz, alles offline'],
  ['Telefon nicht erreichbar', 'Anrufe auf meine Durchwahl kommen nicht durch, Apparat tot'],
  ['Urlaubsantrag lässt sich nicht absenden', 'Ferien beantragen im Portal geht nicht, Fehlermeldung'],
  ['Laptop heruntergefallen', 'Mein Notebook hat einen Riss im Display, ist runtergefallen'],
];

export const UNSEEN_FR: Pairs = [
  ['Le scanner n’envoie rien', 'Quand je numérise sur le copieur, aucun courriel n’arrive'],
  ['Les rendez-vous disparaissent de l’agenda', 'Invitations perdues dans Outlook après acceptation'],
  ['Station d’accueil non reconnue', 'Écran et clavier ne marchent pas sur le dock'],
  ['Citrix se bloque', 'Le bureau à distance ne répond plus au bout d’une minute'],
  ['Licence Visio', 'J’ai besoin d’une activation de Visio'],
  ['Import de nuit des commandes en échec', 'Le traitement qui charge les achats a planté cette nuit'],
  [
    'Impossible de déposer les justificatifs de note de frais',
    'L’outil de remboursement n’enregistre pas mes pièces jointes',
  ],
  ['Les mails aux clients reviennent', 'Les messages sortants vers le client ne sont pas distribués'],
  ['Webcam noire', 'Ma caméra n’affiche rien en visioconférence'],
  ['Plus d’internet à l’entrepôt', 'Hall 4 hors ligne, réseau coupé'],
  ['Téléphone injoignable', 'Les appels vers mon poste n’aboutissent pas, la ligne ne marche plus'],
  ['Demande de congé impossible à envoyer', 'Le portail des vacances affiche une erreur'],
  ['Ordinateur tombé', 'Mon portable a l’écran fissuré après une chute'],
];
