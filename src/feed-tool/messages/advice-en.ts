/** Why each kind of finding matters, and how to fix it. The text is the same for every finding of a kind. */
export interface Advice {
  readonly why: string;
  readonly mend: string;
}
const advice = {
  value: {
    why: 'a value that cannot be read counts as unknown, and readers see nothing in its place',
    mend: 'write it in the form that docs/feed.md gives: dates as 2018-03-02, amounts as bare numbers, addresses in full',
  },
  required: {why: 'the format owes it to every reader of the feed', mend: 'add it'},
  'left-out': {why: 'the record is not shown anywhere', mend: 'give it an id of its own and a name or title'},
  reference: {
    why: 'a reference that leads nowhere is dropped, so filters and sums pass the record over',
    mend: 'add what is named to its list in the feed, or correct the id',
  },
  money: {
    why: 'amounts that contradict each other make every sum that holds them doubtful',
    mend: 'compare with the decision on the funding; leave out what is not known',
  },
  dates: {
    why: 'a project whose dates contradict each other has no status',
    mend: 'compare with the decision on the funding; leave out what is not known',
  },
  status: {
    why: 'the stated status wins over the dates, so readers find the project in the wrong group',
    mend: 'leave the status out: the dates tell it, every day anew',
  },
  duplicate: {
    why: 'what stands twice is counted twice in every sum',
    mend: 'remove one of the two, or give the parts of a project names or codes of their own',
  },
  language: {
    why: 'bilingual municipalities owe the same service in Finnish and Swedish; readers of the other language get a text that is not theirs',
    mend: 'add the missing language beside the one that is there',
  },
  html: {
    why: 'texts are shown as texts: readers would see the tags',
    mend: 'remove the tags; several paragraphs are parted by line breaks',
  },
  licence: {
    why: 'without a licence nobody knows whether the data may be used again',
    mend: 'add "licence", for instance "CC-BY-4.0"',
  },
  publisher: {why: 'readers have to know who answers for the data', mend: 'name the office in "publisher"'},
  stale: {
    why: 'the feed says that work is going on or to come, and nobody has looked at it for long',
    mend: 'update the feed; a programme that is over says so by its "end"',
  },
  personal: {
    why: 'a named person’s address or number is personal data, which the feed carries to six sites and their copies',
    mend: 'give the address of an office, or a page with a form',
  },
  link: {why: 'readers who follow it arrive nowhere', mend: 'correct the address, or remove it'},
  'not-json': {
    why: 'no widget can read it',
    mend: 'put the last good feed back, and look at what wrote this one',
  },
  'not-feed': {why: 'no widget can read it', mend: 'begin with: npx sixcity-widgets new'},
  version: {why: 'these widgets read version 1 only', mend: 'publish the feed in version 1'},
} satisfies Readonly<Record<string, Advice>>;

/** The same texts in another language. The type requires all of them. */
export type AdviceTexts = Readonly<Record<keyof typeof advice, Advice>>;

export const adviceOn = (code: string, texts: AdviceTexts = advice): Advice =>
  (texts as Readonly<Record<string, Advice>>)[code] ?? {
    why: 'readers may be told something wrong',
    mend: 'see docs/feed.md',
  };
