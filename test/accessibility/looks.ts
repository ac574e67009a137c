/**
 * What can be measured on a page that shows widgets, each look a function that runs in the page and gives a line
 * for each fault. They go through open shadow roots.
 */
declare global {
  interface Window {
    readonly looks: Looks;
  }
}
export interface Looks {
  readonly begin: () => void;
  readonly smallTargets: () => readonly string[];
  readonly sideways: () => readonly string[];
  readonly cutTexts: () => readonly string[];
  readonly cutTextsWhenSpaced: () => readonly string[];
  readonly cutTextsWhenTwiceAsLarge: () => readonly string[];
  readonly movement: () => readonly string[];
  readonly silentLists: () => readonly string[];
  readonly unannouncedWindows: () => readonly string[];
  readonly repeatedIds: () => readonly string[];
  readonly otherNames: () => readonly string[];
  readonly faintControls: () => readonly string[];
  readonly hoverContent: () => readonly string[];
}

/** Defines `looks` in a page. It is sent as text, so it reaches nothing outside of itself. */
export const defineLooks = (): void => {
  const everything = (root: ParentNode = document): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...everything(one.shadowRoot)] : [one],
    );
  let known: {readonly ours: readonly HTMLElement[]; readonly clipped: readonly HTMLElement[]};
  /** Takes in what is on the page now: going through it once is enough for all looks. */
  const begin = (): void => {
    const ours = everything().filter((one) => one.getRootNode() instanceof ShadowRoot);
    known = {ours, clipped: ours.filter((one) => getComputedStyle(one).clipPath !== 'none')};
  };
  const ours = (): readonly HTMLElement[] => known.ours;
  /** What is there for the ear only is clipped away. */
  const isSeen = (one: Element): boolean =>
    one.checkVisibility({visibilityProperty: true}) &&
    !known.clipped.some((clipped) => clipped.contains(one));
  const tell = (one: Element, why: string): string =>
    `${why}: ${one.outerHTML.replace(/<!--.*?-->|\s+/g, ' ').slice(0, 160)}`;

  const targets = 'a[href], button, summary, input, select, [tabindex="0"]';
  /** All that can be pressed for a control: with it, its label. */
  const targetBox = (one: HTMLElement): DOMRect => {
    const label = one.closest('label');
    return (label?.control === one && one.matches('[type="checkbox"]') ? label : one).getBoundingClientRect();
  };
  const least = 24;
  const smallTargets = (): readonly string[] => {
    const boxes = ours()
      .filter((one) => one.matches(targets) && isSeen(one))
      .map((one) => ({one, box: targetBox(one)}))
      .filter(({box}) => box.width > 1 && box.height > 1);
    const middle = ({left, top, width, height}: DOMRect) => ({x: left + width / 2, y: top + height / 2});
    /** Spacing, the exception: a circle of 24 px around its middle reaches no other target. */
    const hasRoom = (one: HTMLElement, box: DOMRect): boolean => {
      const {x, y} = middle(box);
      return boxes.every((other) => {
        if (other.one === one) return true;
        const isSmall = Math.min(other.box.width, other.box.height) < least;
        const at = middle(other.box);
        if (isSmall && Math.hypot(at.x - x, at.y - y) < least) return false;
        const [dx, dy] = [
          Math.max(other.box.left - x, 0, x - other.box.right),
          Math.max(other.box.top - y, 0, y - other.box.bottom),
        ];
        return Math.hypot(dx, dy) >= least / 2;
      });
    };
    return boxes
      .filter(({box}) => Math.min(Math.round(box.width), Math.round(box.height)) < least)
      .filter(({one, box}) => !hasRoom(one, box))
      .map(({one, box}) => tell(one, `${box.width.toFixed(1)} x ${box.height.toFixed(1)} px`));
  };

  const sideways = (): readonly string[] => {
    const page = document.documentElement;
    const found = ours().filter((one) => {
      const {overflowX, display} = getComputedStyle(one);
      return (
        isSeen(one) &&
        display !== 'inline' &&
        /auto|scroll/.test(overflowX) &&
        one.scrollWidth > one.clientWidth
      );
    });
    return [
      ...(page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} px wide`] : []),
      ...found.map((one) => tell(one, 'scrolls sideways')),
    ];
  };

  const cutTexts = (): readonly string[] => [
    ...sideways(),
    ...ours()
      .filter((one) => isSeen(one) && one.clientWidth > 1 && one.textContent.trim() !== '')
      .filter((one) => !one.matches('select, option, input'))
      .filter((one) => {
        const {overflowX, overflowY, textOverflow} = getComputedStyle(one);
        const isCutByPrintLimit = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
        const isCutBelow = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return isCutByPrintLimit || isCutBelow || textOverflow === 'ellipsis';
      })
      .map((one) => tell(one, 'cut')),
    ...overlaps(),
  ];

  /** Buttons and names whose words stick out of them. */
  const overlaps = (): readonly string[] =>
    ours()
      .filter(
        (one) => one.matches('button, summary, a, legend, th, dt, dd, h2, h3, h4, p, li') && isSeen(one),
      )
      .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => tell(one, `its words are ${one.scrollWidth} px wide in ${one.clientWidth} px`));

  const withStyle = <T>(css: string, look: () => T): T => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [document, ...everything().flatMap((one) => one.shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    try {
      // Another style clips other things away: a narrow container has no header to see.
      begin();
      return look();
    } finally {
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      begin();
    }
  };
  /** The values of WCAG 1.4.12. */
  const spaced = `* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {margin-block-end: 2em !important}`;

  const movement = (): readonly string[] =>
    ours().flatMap((one) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const {animationName, transitionDuration} = getComputedStyle(one, pseudo);
        return animationName === 'none' && /^0s(, 0s)*$/.test(transitionDuration) ? [] : [tell(one, 'moves')];
      }),
    );

  /** WebKit takes the role of a list away with its bullets, unless it is written out. */
  const silentLists = (): readonly string[] =>
    ours()
      .filter((one) => one.matches('ul, ol') && getComputedStyle(one).listStyleType === 'none')
      .filter((one) => one.getAttribute('role') !== 'list')
      .map((one) => tell(one, 'no list to WebKit'));

  const newWindow: Readonly<Record<string, string>> = {
    fi: 'uuteen ikkunaan',
    sv: 'nytt fönster',
    en: 'new window',
  };
  const unannouncedWindows = (): readonly string[] =>
    ours()
      .filter((one) => one.matches('a[target="_blank"]'))
      .filter((one) => {
        const lang = one.closest<HTMLElement>('[lang]')?.lang ?? '';
        return !one.textContent.includes(newWindow[lang] ?? '?');
      })
      .map((one) => tell(one, 'opens a window unsaid'));

  const repeatedIds = (): readonly string[] => {
    const roots = new Map<Node, Set<string>>();
    return everything()
      .filter(({id}) => id !== '')
      .filter(({id}, index, all) => {
        const root = all[index]!.getRootNode();
        const known = roots.get(root) ?? new Set();
        roots.set(root, known);
        const isKnown = known.has(id);
        known.add(id);
        return isKnown;
      })
      .map((one) => tell(one, 'its id is another’s too'));
  };

  /** A name that is given apart has to hold the words that are seen (2.5.3). */
  const otherNames = (): readonly string[] =>
    ours()
      .filter((one) => one.matches('a, button, summary, input, select') && one.hasAttribute('aria-label'))
      .filter((one) => isSeen(one) && !one.getAttribute('aria-label')!.includes(one.textContent.trim()))
      .map((one) => tell(one, 'is called otherwise than it reads'));

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  /** A colour laid over another, as the screen shows it. */
  const over = (colours: readonly string[]): readonly number[] => {
    canvas.fillStyle = '#fff';
    canvas.fillRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const parentOf = (one: Element): Element | null => {
    const root = one.getRootNode();
    return one.assignedSlot ?? one.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const grounds = (one: Element): readonly string[] => {
    const found: string[] = [];
    for (let each: Element | null = one; each; each = parentOf(each))
      found.unshift(getComputedStyle(each).backgroundColor);
    return found;
  };
  /** The border is what shows that there is a box to type, to tick or to choose in (1.4.11). */
  const faintControls = (): readonly string[] =>
    ours()
      .filter(
        (one) =>
          one.matches('input[type="search"], select, button[part~="button"], [part~="chip"]') && isSeen(one),
      )
      .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) > 0)
      .flatMap((one) => {
        const ground = grounds(parentOf(one)!);
        const line = over([...ground, getComputedStyle(one).borderTopColor]);
        const [dark = 0, light = 0] = [luminance(line), luminance(over(ground))].sort((a, b) => a - b);
        const contrast = (light + 0.05) / (dark + 0.05);
        return contrast < 3 ? [tell(one, `its border has ${contrast.toFixed(2)}:1`)] : [];
      });

  /** Under the pointer a line may grow bolder; nothing may come or go (1.4.13). */
  const hoverContent = (): readonly string[] => {
    const rulesIn = (rules: CSSRuleList): readonly CSSRule[] =>
      [...rules].flatMap((rule) => [
        rule,
        ...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : []),
      ]);
    const rules = everything()
      .flatMap((one) => one.shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'));
    return [
      ...ours()
        .filter((one) => one.hasAttribute('title'))
        .map((one) => tell(one, 'shows more under the pointer')),
      ...rules
        .filter((rule) =>
          [...(rule as CSSStyleRule).style].some((name) => !name.startsWith('text-decoration')),
        )
        .map(({cssText}) => cssText),
    ];
  };

  Object.assign(window, {
    looks: {
      begin,
      ...{
        smallTargets,
        sideways,
        cutTexts,
        movement,
        silentLists,
        unannouncedWindows,
        repeatedIds,
        otherNames,
      },
      ...{faintControls, hoverContent},
      cutTextsWhenSpaced: () => withStyle(spaced, cutTexts),
      cutTextsWhenTwiceAsLarge: () => withStyle('body {font-size: 200% !important}', cutTexts),
    },
  });
};
