import {evidence as by} from './evidence.mjs';

/**
 * The criteria of EN 301 549 V3.2.1 (2021-03) that can concern widgets on a web page, and our claim for each. A claim
 * of `supports` or `partly` needs either passing tests in `by` or a check by hand in `byHand`; otherwise the criterion
 * counts as not evaluated. `why` says what is missing or why the criterion does not apply.
 * @typedef {{file: string, title: string}} Proof
 * @typedef {{
 *   clause: string, name: string, level?: 'A' | 'AA',
 *   claim?: 'supports' | 'partly' | 'not applicable',
 *   by?: readonly (Proof | readonly Proof[])[],
 *   byHand?: {when: string, how: string, seen: string},
 *   why?: string,
 * }} Criterion
 */

const supports = (clause, level, name, ...proofs) => ({clause, level, name, claim: 'supports', by: proofs});
const partly = (clause, level, name, why, ...proofs) => ({
  clause,
  level,
  name,
  claim: 'partly',
  why,
  by: proofs,
});
const none = (clause, level, name, why) => ({clause, level, name, claim: 'not applicable', why});
const open = (clause, level, name, why) => ({clause, level, name, why});
const byHand = (clause, level, name, how, seen) => ({
  clause,
  level,
  name,
  claim: 'supports',
  byHand: {when: '2026-11-25', how, seen},
});

const readTrees = 'accessibility trees of all four widgets in Finnish, Swedish and English, in Chromium';
const noMedia = 'There is no sound and no moving picture.';
const noSubmission = 'Nothing is submitted: a reader searches, filters and reads.';
const ofThePage = 'It is of the whole page or site, which is the city’s.';

/** @type {readonly {title: string, criteria: readonly Criterion[]}[]} */
export const chapters = [
  {
    title: 'Chapter 5: generic requirements',
    criteria: [
      none('5.1', undefined, 'Closed functionality', 'A web page is open to assistive technology.'),
      none('5.2', undefined, 'Activation of accessibility features', 'None has to be activated.'),
      none('5.3', undefined, 'Biometrics', 'There are none.'),
      partly(
        '5.4',
        undefined,
        'Preservation of accessibility information during conversion',
        'A feed that is taken along as JSON keeps the language of every text. A table (CSV) has no place for it.',
        by.languagesInFeedJson,
      ),
      none('5.5', undefined, 'Operable parts', 'It is of hardware.'),
      none('5.6', undefined, 'Locking or toggle controls', 'It is of hardware.'),
      none('5.7', undefined, 'Key repeat', 'No key is acted on by repeating it; the browser repeats.'),
      none('5.8', undefined, 'Double-strike key acceptance', 'It is of keyboards.'),
      supports('5.9', undefined, 'Simultaneous user actions', by.keyboardJourney),
    ],
  },
  {
    title: 'Chapter 9: web (WCAG 2.1, A and AA)',
    criteria: [
      supports('9.1.1.1', 'A', 'Non-text content', by.axe, by.accessibilityTrees),
      none('9.1.2.1', 'A', 'Audio-only and video-only (prerecorded)', noMedia),
      none('9.1.2.2', 'A', 'Captions (prerecorded)', noMedia),
      none('9.1.2.3', 'A', 'Audio description or media alternative (prerecorded)', noMedia),
      none('9.1.2.4', 'AA', 'Captions (live)', noMedia),
      none('9.1.2.5', 'AA', 'Audio description (prerecorded)', noMedia),
      supports(
        '9.1.3.1',
        'A',
        'Info and relationships',
        by.axe,
        by.accessibilityTrees,
        by.headings,
        by.tableRoles,
        by.listSemantics,
      ),
      supports('9.1.3.2', 'A', 'Meaningful sequence', by.accessibilityTrees, by.focusOrder),
      byHand(
        '9.1.3.3',
        'A',
        'Sensory characteristics',
        'every message of the three dictionaries, read',
        'No message leads by shape, size, place or sound. The line of today in a timeline is told of by its look, but only to the eye: the same dates stand beside it in words.',
      ),
      supports('9.1.3.4', 'AA', 'Orientation', by.reflow, by.noCutText),
      none('9.1.3.5', 'AA', 'Identify input purpose', 'Nothing is asked about the reader.'),
      supports('9.1.4.1', 'A', 'Use of colour', by.statusInWords, by.axe),
      none('9.1.4.2', 'A', 'Audio control', noMedia),
      supports('9.1.4.3', 'AA', 'Contrast (minimum)', by.axe, by.brandContrast),
      supports('9.1.4.4', 'AA', 'Resize text', by.textTwiceAsLarge),
      supports('9.1.4.5', 'AA', 'Images of text', by.statementTree),
      supports('9.1.4.10', 'AA', 'Reflow', by.reflow, by.noCutText),
      supports('9.1.4.11', 'AA', 'Non-text contrast', by.controlContrast, by.brandContrast, by.forcedColours),
      supports('9.1.4.12', 'AA', 'Text spacing', by.textSpacing),
      supports('9.1.4.13', 'AA', 'Content on hover or focus', by.noHoverContent, by.noChangeOnFocus),
      supports('9.2.1.1', 'A', 'Keyboard', by.keyboardJourney, by.keyboardInEngines),
      supports('9.2.1.2', 'A', 'No keyboard trap', by.noKeyboardTrap),
      none('9.2.1.4', 'A', 'Character key shortcuts', 'There are no shortcuts.'),
      none('9.2.2.1', 'A', 'Timing adjustable', 'Nothing a reader does has a time limit.'),
      supports('9.2.2.2', 'A', 'Pause, stop, hide', by.noMovement),
      supports('9.2.3.1', 'A', 'Three flashes or below threshold', by.noMovement),
      supports('9.2.4.1', 'A', 'Bypass blocks', by.skipLink, by.headings),
      partly('9.2.4.2', 'A', 'Page titled', `embed.html has a title. Elsewhere: ${ofThePage}`, by.embedTitle),
      supports('9.2.4.3', 'A', 'Focus order', by.focusOrder, by.keyboardJourney),
      byHand(
        '9.2.4.4',
        'A',
        'Link purpose (in context)',
        readTrees,
        'Each link says where it leads by itself or with the term, the figure or the heading it stands under.',
      ),
      none('9.2.4.5', 'AA', 'Multiple ways', ofThePage),
      byHand(
        '9.2.4.6',
        'AA',
        'Headings and labels',
        readTrees,
        'Headings name groups and records, labels name what a field does, and groups of filters have legends.',
      ),
      supports('9.2.4.7', 'AA', 'Focus visible', by.focusVisible, by.forcedColours),
      none('9.2.5.1', 'A', 'Pointer gestures', 'There are none but pressing.'),
      supports('9.2.5.2', 'A', 'Pointer cancellation', by.pointerCancellation),
      supports('9.2.5.3', 'A', 'Label in name', by.labelInName),
      none('9.2.5.4', 'A', 'Motion actuation', 'No movement of the device is used.'),
      partly(
        '9.3.1.1',
        'A',
        'Language of page',
        `A widget says its language on its outermost part. Elsewhere: ${ofThePage}`,
        by.language,
      ),
      supports(
        '9.3.1.2',
        'AA',
        'Language of parts',
        by.languageOfParts,
        by.factsLanguage,
        by.statementLanguages,
      ),
      supports('9.3.2.1', 'A', 'On focus', by.noChangeOnFocus),
      supports('9.3.2.2', 'A', 'On input', by.keyboardFilter, by.keyboardJourney),
      none('9.3.2.3', 'AA', 'Consistent navigation', ofThePage),
      byHand(
        '9.3.2.4',
        'AA',
        'Consistent identification',
        readTrees,
        'What does the same is called the same in every widget: search, filters, reset, download, share, show more, try again.',
      ),
      none(
        '9.3.3.1',
        'A',
        'Error identification',
        'No input can be wrong: a search that finds nothing says so.',
      ),
      supports('9.3.3.2', 'A', 'Labels or instructions', by.axe, by.accessibilityTrees),
      none('9.3.3.3', 'AA', 'Error suggestion', noSubmission),
      none('9.3.3.4', 'AA', 'Error prevention (legal, financial, data)', noSubmission),
      supports('9.4.1.1', 'A', 'Parsing', by.uniqueIds),
      supports('9.4.1.2', 'A', 'Name, role, value', by.axe, by.axeInEngines, by.accessibilityTrees),
      supports(
        '9.4.1.3',
        'AA',
        'Status messages',
        by.announcements,
        by.liveRegion,
        by.keyboardJourney,
        by.failureMessages,
      ),
      open(
        '9.6',
        undefined,
        'WCAG conformance requirements',
        'Only whole pages conform, and those are the city’s.',
      ),
    ],
  },
  {
    title: 'Chapter 11: software',
    criteria: [
      none(
        '11.1 to 11.5',
        undefined,
        'Software that is not web',
        'Widgets run in a browser: chapter 9 counts.',
      ),
      supports(
        '11.6.2',
        undefined,
        'No disruption of accessibility features',
        by.forcedColours,
        by.textSpacing,
      ),
      partly(
        '11.7',
        undefined,
        'User preferences',
        'Forced colours are kept, fonts and sizes are the page’s, and nothing moves. More contrast as a preference has not been tried.',
        by.forcedColours,
        by.textTwiceAsLarge,
        by.noMovement,
      ),
      open(
        '11.8',
        undefined,
        'Authoring tools',
        'The builder of snippets and the feed tool have not been looked at as authoring tools.',
      ),
    ],
  },
  {
    title: 'Chapter 12: documentation and support',
    criteria: [
      byHand(
        '12.1.1',
        undefined,
        'Accessibility and compatibility features',
        'README and docs/accessibility, read',
        'They say what is supported, by what it is proved, and what is not.',
      ),
      partly(
        '12.1.2',
        undefined,
        'Accessible documentation',
        'axe finds nothing on its pages; no person has gone through them.',
        by.axeOnSite,
      ),
      none('12.2', undefined, 'Support services', 'There is no support service but the repository.'),
    ],
  },
  {
    title: 'What WCAG 2.2 adds (A and AA; not in EN 301 549 V3.2.1)',
    criteria: [
      supports('2.4.11', 'AA', 'Focus not obscured (minimum)', by.focusVisible),
      none('2.5.7', 'AA', 'Dragging movements', 'Nothing is dragged.'),
      supports('2.5.8', 'AA', 'Target size (minimum)', by.targetSize),
      none('3.2.6', 'A', 'Consistent help', ofThePage),
      none('3.3.7', 'A', 'Redundant entry', noSubmission),
      none('3.3.8', 'AA', 'Accessible authentication (minimum)', 'Nobody logs in.'),
    ],
  },
  {
    title: 'Promised besides',
    criteria: [
      supports(
        '-',
        undefined,
        'A list is a list in WebKit, whatever its style',
        by.listSemantics,
        by.listSemanticsInEngines,
      ),
      supports('-', undefined, 'A new window is announced', by.newWindowNote),
      supports('-', undefined, 'An abbreviated sum is spoken in full', by.spokenSums),
      supports('-', undefined, 'No movement, also where less of it is asked for', by.noMovement),
    ],
  },
];
