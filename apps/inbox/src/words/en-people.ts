/** Words of what agents have at hand, and of the people they talk to. */
export const enPeople = {
  canned: {
    label: 'Canned responses',
    loading: 'Loading the canned responses…',
    failed: 'The canned responses could not be loaded.',
    noneFound: 'No canned response has that in its shortcut or text.',
    gap: '{{place}} is not known here. Write it yourself before you send.',
    lead: 'Texts that agents have at hand: a slash in the composer finds them.',
    add: 'New canned response',
    none: 'No canned responses yet.',
    edit: 'Edit /{{shortcut}}',
    delete: 'Delete /{{shortcut}}',
    deleteAsk: 'Delete /{{shortcut}}? What was said with it stays.',
    shortcut: 'Shortcut',
    shortcutHint: 'One word: letters, digits, - and _. It is typed after the slash.',
    text: 'Text',
    textHint: 'Filled in by itself: {{places}}',
    team: 'Only in conversations of the team',
    everyTeam: 'Every team',
    inbox: 'Only in conversations of the inbox',
    everyInbox: 'Every inbox',
  },
};
