import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocaleController, closestLocale} from '../../../src/widgets/controllers/locale-controller.js';

class LanguageProbe extends LitElement {
  readonly language = new LocaleController(this);
  override render() {
    return this.language.pageLocale?.code ?? 'none';
  }
  get shown(): string {
    return this.shadowRoot?.textContent.trim() ?? '';
  }
  /** Resolves at the next render. */
  async next(): Promise<void> {
    await new Promise<void>((resolve) => {
      const request = this.requestUpdate.bind(this);
      this.requestUpdate = (...change) => {
        request(...change);
        resolve();
      };
    });
    await this.updateComplete;
  }
}
customElements.define('language-probe', LanguageProbe);

/** Adds a rendered probe to some markup. */
const probeIn = async (page: Element): Promise<LanguageProbe> => {
  const probe = new LanguageProbe();
  (page.querySelector('.here') ?? page).append(probe);
  await probe.updateComplete;
  return probe;
};

describe('the locale controller', () => {
  let pageLanguage: string | null;
  beforeEach(() => {
    pageLanguage = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
  });
  afterEach(() => {
    if (pageLanguage === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.setAttribute('lang', pageLanguage);
  });

  it('uses the language of the nearest element with one', async () => {
    const page = await fixture(
      html`<div lang="en">
        <p lang="sv-FI"><span class="here"></span></p>
      </div>`,
    );
    expect(closestLocale(page.querySelector('.here')!)?.code).to.equal('sv');
    expect(closestLocale(page)?.code).to.equal('en');
  });

  it('prefers the language of the element itself', async () => {
    const page = await fixture(html`<div lang="en"><p lang="fi"></p></div>`);
    expect(closestLocale(page.querySelector('p')!)?.code).to.equal('fi');
  });

  it('falls back to the language of the page', async () => {
    document.documentElement.lang = 'sv';
    expect(closestLocale(await fixture(html`<p></p>`))?.code).to.equal('sv');
  });

  it('has no language where no element has one', async () => {
    expect(closestLocale(await fixture(html`<p></p>`))).to.be.undefined;
  });

  it('skips languages that the widgets do not support', async () => {
    const page = await fixture(
      html`<div lang="sv">
        <p lang="de"><span lang=""></span></p>
      </div>`,
    );
    expect(closestLocale(page.querySelector('span')!)?.code).to.equal('sv');
  });

  it('looks beyond shadow hosts', async () => {
    const page = await fixture(html`<div lang="sv"><section></section></div>`);
    const outer = page.querySelector('section')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<div><article></article></div>';
    const inner = outer.querySelector('article')!.attachShadow({mode: 'closed'});
    inner.innerHTML = '<p></p>';
    expect(closestLocale(inner.querySelector('p')!)?.code).to.equal('sv');
  });

  it('has the language as soon as the widget is connected', async () => {
    const probe = await probeIn(await fixture(html`<div lang="en"></div>`));
    expect(probe.shown).to.equal('en');
  });

  it('follows a language change of the page', async () => {
    const page = await fixture(html`<div lang="en"><p class="here"></p></div>`);
    const probe = await probeIn(page);
    const changed = probe.next();
    page.setAttribute('lang', 'sv');
    await changed;
    expect(probe.shown).to.equal('sv');
  });

  it('follows a nearer element that gains or loses a language', async () => {
    const page = await fixture(html`<div lang="en"><p class="here"></p></div>`);
    const probe = await probeIn(page);
    const nearer = probe.next();
    page.querySelector('p')!.lang = 'fi';
    await nearer;
    expect(probe.shown).to.equal('fi');
    const farther = probe.next();
    page.querySelector('p')!.removeAttribute('lang');
    await farther;
    expect(probe.shown).to.equal('en');
  });

  it('follows a change outside its shadow tree', async () => {
    const page = await fixture(html`<div lang="en"><section></section></div>`);
    const shadow = page.querySelector('section')!.attachShadow({mode: 'open'});
    shadow.innerHTML = '<div></div>';
    const probe = await probeIn(shadow.querySelector('div')!);
    const outside = probe.next();
    page.setAttribute('lang', 'sv');
    await outside;
    expect(probe.shown).to.equal('sv');
    const inside = probe.next();
    shadow.querySelector('div')!.lang = 'fi';
    await inside;
    expect(probe.shown).to.equal('fi');
  });

  it('keeps its language when the page changes to an unsupported one', async () => {
    document.documentElement.lang = 'sv';
    const page = await fixture(html`<p class="here"></p>`);
    const probe = await probeIn(page);
    const observed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      observer.observe(document, {attributes: true, subtree: true});
    });
    document.documentElement.lang = 'de';
    await observed;
    await probe.updateComplete;
    expect(probe.shown).to.equal('sv');
  });

  it('checks the language again when the widget moves', async () => {
    const page = await fixture(
      html`<div>
        <p lang="fi"></p>
        <p lang="sv"></p>
      </div>`,
    );
    const [finnish, swedish] = page.querySelectorAll('p');
    const probe = await probeIn(finnish!);
    swedish!.append(probe);
    await probe.updateComplete;
    expect(probe.shown).to.equal('sv');
    const changed = probe.next();
    swedish!.lang = 'en';
    await changed;
    expect(probe.shown).to.equal('en');
  });

  it('stops observing when the widget is disconnected', async () => {
    const page = await fixture(html`<div lang="fi"><p class="here"></p></div>`);
    const probe = await probeIn(page);
    let requests = 0;
    probe.remove();
    probe.requestUpdate = () => {
      requests++;
    };
    const observed = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      observer.observe(page, {attributes: true});
    });
    page.setAttribute('lang', 'sv');
    await observed;
    expect(requests).to.equal(0);
    expect(probe.language.pageLocale?.code).to.equal('fi');
  });
});
