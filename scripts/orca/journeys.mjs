/** Presses one key, or several one after the other. */
const key = (what, ...keys) => [what, 'key', '--delay', '300', ...keys];
const type = (what, text) => [what, 'type', '--delay', '120', text];

/** The steps with each widget in embed.html: a description, and the arguments of xdotool. */
export const journeys = [
  {
    name: 'The list of projects',
    query: 'widget=project-list&lang=fi&page-size=2',
    steps: [
      key('to the top of the page', 'ctrl+Home'),
      key('h: the next heading', 'h'),
      key('Tab: into the search box', 'Tab'),
      type('a word is typed', 'oppiminen'),
      key('Tab: to the first filter', 'Tab'),
      key('Space: it is chosen', 'space'),
      key('h: the next heading', 'h'),
      key('h: the next heading', 'h'),
      key('Enter: the project opens', 'Return'),
      key('Down: the next line', 'Down'),
      key('Down: the next line', 'Down'),
      key('Down: the next line', 'Down'),
    ],
  },
  {
    name: 'The table of publications',
    query: 'widget=publication-table&lang=fi&page-size=3&no-filters=&no-search=',
    steps: [
      key('to the top of the page', 'ctrl+Home'),
      key('t: the next table', 't'),
      key('Tab: to the first header that sorts', 'Tab'),
      key('Tab: to the next one', 'Tab'),
      key('Enter: the table is sorted by it', 'Return'),
      key('the cell below', 'alt+shift+Down'),
      key('the cell to the right', 'alt+shift+Right'),
      key('the cell to the right', 'alt+shift+Right'),
      key('the cell to the left', 'alt+shift+Left'),
    ],
  },
  {
    name: 'The funding summary',
    query: 'widget=funding-summary&lang=fi&by=theme',
    steps: [
      key('to the top of the page', 'ctrl+Home'),
      key('Down: the next line', 'Down'),
      key('Down: the next line', 'Down'),
      key('Down: the next line', 'Down'),
      key('t: the next table', 't'),
      key('the cell below', 'alt+shift+Down'),
      key('the cell to the right', 'alt+shift+Right'),
      key('the cell to the right', 'alt+shift+Right'),
      key('the cell to the right', 'alt+shift+Right'),
    ],
  },
  {
    name: 'The statement of EU support',
    query: 'widget=eu-statement&lang=sv&period=2014-2020&fund=erdf',
    steps: [
      key('to the top of the page', 'ctrl+Home'),
      key('Down: the next line', 'Down'),
      key('Down: the next line', 'Down'),
    ],
  },
  {
    name: 'A feed that cannot be had',
    query: 'widget=project-list&lang=sv&feed=missing.json',
    steps: [
      key('to the top of the page', 'ctrl+Home'),
      key('Down: the next line', 'Down'),
      key('Tab: to the button', 'Tab'),
      key('Enter: it is asked for again', 'Return'),
    ],
  },
];
