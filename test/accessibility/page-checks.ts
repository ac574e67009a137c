/**
 * Accessibility checks that run inside a page and include open shadow roots. Each returns one line per fault.
 */
declare global {
  interface Window {
    readonly pageChecks: PageChecks;
  }
}
export interface PageChecks {
  readonly collect: () => void;
  readonly smallTargets: () => readonly string[];
  readonly overflows: () => readonly string[];
  readonly cutTexts: () => readonly string[];
  readonly cutTextsWhenSpaced: () => readonly string[];
  readonly cutTextsWhenTwiceAsLarge: () => readonly string[];
  readonly movement: () => readonly string[];
  readonly listsWithoutRole: () => readonly string[];
  readonly unannouncedWindows: () => readonly string[];
  readonly duplicateIds: () => readonly string[];
  readonly labelsNotInNames: () => readonly string[];
  readonly lowContrastControls: () => readonly string[];
  readonly hoverContent: () => readonly string[];
}

/** Defines `pageChecks` in a page. It is sent as source text, so it can use nothing outside itself. */
export const definePageChecks = (): void => {
  const allElements = (root: ParentNode = document): readonly HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((one) =>
      one.shadowRoot ? [one, ...allElements(one.shadowRoot)] : [one],
    );
  let collected: {readonly widgetElements: readonly HTMLElement[]; readonly clipped: readonly HTMLElement[]};
  /** Collects the elements of the page once for all checks. */
  const collect = (): void => {
    const widgetElements = allElements().filter((one) => one.getRootNode() instanceof ShadowRoot);
    collected = {
      widgetElements,
      clipped: widgetElements.filter((one) => getComputedStyle(one).clipPath !== 'none'),
    };
  };
  const widgetElements = (): readonly HTMLElement[] => collected.widgetElements;
  /** Whether an element is visible; text for screen readers is clipped. */
  const isVisible = (one: Element): boolean =>
    one.checkVisibility({visibilityProperty: true}) &&
    !collected.clipped.some((clipped) => clipped.contains(one));
  const describe = (one: Element, why: string): string =>
    `${why}: ${one.outerHTML.replace(/<!--.*?-->|\s+/g, ' ').slice(0, 160)}`;

  const targetSelector = 'a[href], button, summary, input, select, [tabindex="0"]';
  /** The area that can be pressed: a check box includes its label. */
  const targetBox = (one: HTMLElement): DOMRect => {
    const label = one.closest('label');
    return (label?.control === one && one.matches('[type="checkbox"]') ? label : one).getBoundingClientRect();
  };
  const minTargetSize = 24;
  const smallTargets = (): readonly string[] => {
    const boxes = widgetElements()
      .filter((one) => one.matches(targetSelector) && isVisible(one))
      .map((one) => ({one, box: targetBox(one)}))
      .filter(({box}) => box.width > 1 && box.height > 1);
    const middle = ({left, top, width, height}: DOMRect) => ({x: left + width / 2, y: top + height / 2});
    /** The spacing exception: a circle of 24 px around the centre touches no other target. */
    const hasSpacing = (one: HTMLElement, box: DOMRect): boolean => {
      const {x, y} = middle(box);
      return boxes.every((other) => {
        if (other.one === one) return true;
        const isSmall = Math.min(other.box.width, other.box.height) < minTargetSize;
        const at = middle(other.box);
        if (isSmall && Math.hypot(at.x - x, at.y - y) < minTargetSize) return false;
        const [dx, dy] = [
          Math.max(other.box.left - x, 0, x - other.box.right),
          Math.max(other.box.top - y, 0, y - other.box.bottom),
        ];
        return Math.hypot(dx, dy) >= minTargetSize / 2;
      });
    };
    return boxes
      .filter(({box}) => Math.min(Math.round(box.width), Math.round(box.height)) < minTargetSize)
      .filter(({one, box}) => !hasSpacing(one, box))
      .map(({one, box}) => describe(one, `${box.width.toFixed(1)} x ${box.height.toFixed(1)} px`));
  };

  const overflows = (): readonly string[] => {
    const page = document.documentElement;
    const found = widgetElements().filter((one) => {
      const {overflowX, display} = getComputedStyle(one);
      return (
        isVisible(one) &&
        display !== 'inline' &&
        /auto|scroll/.test(overflowX) &&
        one.scrollWidth > one.clientWidth
      );
    });
    return [
      ...(page.scrollWidth > page.clientWidth ? [`the page is ${page.scrollWidth} px wide`] : []),
      ...found.map((one) => describe(one, 'scrolls sideways')),
    ];
  };

  const cutTexts = (): readonly string[] => [
    ...overflows(),
    ...widgetElements()
      .filter((one) => isVisible(one) && one.clientWidth > 1 && one.textContent.trim() !== '')
      .filter((one) => !one.matches('select, option, input'))
      .filter((one) => {
        const {overflowX, overflowY, textOverflow} = getComputedStyle(one);
        const isCutAside = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
        const isCutBelow = /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1;
        return isCutAside || isCutBelow || textOverflow === 'ellipsis';
      })
      .map((one) => describe(one, 'cut')),
    ...overflowingTexts(),
  ];

  /** Elements whose text overflows their box. */
  const overflowingTexts = (): readonly string[] =>
    widgetElements()
      .filter(
        (one) => one.matches('button, summary, a, legend, th, dt, dd, h2, h3, h4, p, li') && isVisible(one),
      )
      .filter((one) => one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => describe(one, `its text is ${one.scrollWidth} px wide in ${one.clientWidth} px`));

  const withStyle = <T>(css: string, check: () => T): T => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = [document, ...allElements().flatMap((one) => one.shadowRoot ?? [])];
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    try {
      // Collects again, because the style changes which elements are clipped.
      collect();
      return check();
    } finally {
      for (const root of roots)
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
      collect();
    }
  };
  /** The values of WCAG 1.4.12. */
  const textSpacing = `* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {margin-block-end: 2em !important}`;

  const movement = (): readonly string[] =>
    widgetElements().flatMap((one) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const {animationName, animationDuration, transitionDuration} = getComputedStyle(one, pseudo);
        // Content that appears after a delay, in one step, is not a movement.
        const isAnimated = animationName !== 'none' && !/^0s(, 0s)*$/.test(animationDuration);
        return !isAnimated && /^0s(, 0s)*$/.test(transitionDuration) ? [] : [describe(one, 'moves')];
      }),
    );

  /** WebKit removes the list role from lists without bullets, unless it is explicit. */
  const listsWithoutRole = (): readonly string[] =>
    widgetElements()
      .filter((one) => one.matches('ul, ol') && getComputedStyle(one).listStyleType === 'none')
      .filter((one) => one.getAttribute('role') !== 'list')
      .map((one) => describe(one, 'has no list role in WebKit'));

  const newWindow: Readonly<Record<string, string>> = {
    fi: 'uuteen ikkunaan',
    sv: 'nytt fönster',
    en: 'new window',
  };
  const unannouncedWindows = (): readonly string[] =>
    widgetElements()
      .filter((one) => one.matches('a[target="_blank"]'))
      .filter((one) => {
        const lang = one.closest<HTMLElement>('[lang]')?.lang ?? '';
        return !one.textContent.includes(newWindow[lang] ?? '?');
      })
      .map((one) => describe(one, 'opens a new window without a note'));

  const duplicateIds = (): readonly string[] => {
    const roots = new Map<Node, Set<string>>();
    return allElements()
      .filter(({id}) => id !== '')
      .filter(({id}, index, all) => {
        const root = all[index]!.getRootNode();
        const ids = roots.get(root) ?? new Set();
        roots.set(root, ids);
        const isDuplicate = ids.has(id);
        ids.add(id);
        return isDuplicate;
      })
      .map((one) => describe(one, 'has a duplicate id'));
  };

  /** An aria-label has to contain the visible text (2.5.3). */
  const labelsNotInNames = (): readonly string[] =>
    widgetElements()
      .filter((one) => one.matches('a, button, summary, input, select') && one.hasAttribute('aria-label'))
      .filter((one) => isVisible(one) && !one.getAttribute('aria-label')!.includes(one.textContent.trim()))
      .map((one) => describe(one, 'has a name without its visible text'));

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true})!;
  /** Blends colours, each over the previous one. */
  const blend = (colours: readonly string[]): readonly number[] => {
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
  const backgroundsBehind = (one: Element): readonly string[] => {
    const found: string[] = [];
    for (let each: Element | null = one; each; each = parentOf(each))
      found.unshift(getComputedStyle(each).backgroundColor);
    return found;
  };
  /** The border identifies a control, so it needs contrast (1.4.11). */
  const lowContrastControls = (): readonly string[] =>
    widgetElements()
      .filter(
        (one) =>
          one.matches('input[type="search"], select, button[part~="button"], [part~="chip"]') &&
          isVisible(one),
      )
      .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) > 0)
      // Only forced colours show such a border.
      .filter((one) => getComputedStyle(one).borderTopColor !== 'rgba(0, 0, 0, 0)')
      .flatMap((one) => {
        const backgrounds = backgroundsBehind(parentOf(one)!);
        const line = blend([...backgrounds, getComputedStyle(one).borderTopColor]);
        const [dark = 0, light = 0] = [luminance(line), luminance(blend(backgrounds))].sort((a, b) => a - b);
        const contrast = (light + 0.05) / (dark + 0.05);
        return contrast < 3 ? [describe(one, `its border has ${contrast.toFixed(2)}:1`)] : [];
      });

  /** Hovering may change lines and colours; nothing may appear or disappear (1.4.13). */
  const hoverContent = (): readonly string[] => {
    const rulesIn = (rules: CSSRuleList): readonly CSSRule[] =>
      [...rules].flatMap((rule) => [
        rule,
        ...(rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : []),
      ]);
    const rules = allElements()
      .flatMap((one) => one.shadowRoot?.adoptedStyleSheets ?? [])
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .filter((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'));
    return [
      ...widgetElements()
        .filter((one) => one.hasAttribute('title'))
        .map((one) => describe(one, 'has a title tooltip')),
      ...rules
        .filter((rule) =>
          [...(rule as CSSStyleRule).style].some(
            (name) => !/^(text-decoration|text-underline|background|border|box-shadow|color$)/.test(name),
          ),
        )
        .map(({cssText}) => cssText),
    ];
  };

  Object.assign(window, {
    pageChecks: {
      collect,
      ...{
        smallTargets,
        overflows,
        cutTexts,
        movement,
        listsWithoutRole,
        unannouncedWindows,
        duplicateIds,
        labelsNotInNames,
      },
      ...{lowContrastControls, hoverContent},
      cutTextsWhenSpaced: () => withStyle(textSpacing, cutTexts),
      cutTextsWhenTwiceAsLarge: () => withStyle('body {font-size: 200% !important}', cutTexts),
    },
  });
};
