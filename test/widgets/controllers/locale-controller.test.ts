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
  /** The next time that it renders because something has changed. */
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

/** A probe inside of some markup, rendered. */
const probeIn = async (page: Element): Promise<LanguageProbe> => {
  const probe = new LanguageProbe();
  (page.querySelector('.here') ?? page).append(probe);
  await probe.updateComplete;
  return probe;
};

describe('the language around a widget', () => {
  let pageLanguage: string | null;
  beforeEach(() => {
    pageLanguage = document.documentElement.getAttribute('lang');
    document.documentElement.removeAttribute('lang');
  });
  afterEach(() => {
    if (pageLanguage === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.setAttribute('lang', pageLanguage);
  });

  it('is that of the nearest element that has one', async () => {
    const page = await fixture(
      html`<div lang="en">
        <p lang="sv-FI"><span class="here"></span></p>
      </div>`,
    );
    expect(closestLocale(page.querySelector('.here')!)?.code).to.equal('sv');
    expect(closestLocale(page)?.code).to.equal('en');
  });

  it('is that of the element itself where it has one', async () => {
    const page = await fixture(html`<div lang="en"><p lang="fi"></p></div>`);
    expect(closestLocale(page.querySelector('p')!)?.code).to.equal('fi');
  });

  it('is that of the page where nothing nearer has one', async () => {
    document.documentElement.lang = 'sv';
    expect(closestLocale(await fixture(html`<p></p>`))?.code).to.equal('sv');
  });

  it('is not known where nothing has one', async () => {
    expect(closestLocale(await fixture(html`<p></p>`))).to.be.undefined;
  });

  it('passes over languages that the widgets do not speak', async () => {
    const page = await fixture(
      html`<div lang="sv">
        <p lang="de"><span lang=""></span></p>
      </div>`,
    );
    expect(closestLocale(page.querySelector('span')!)?.code).to.equal('sv');
  });

  it('is looked for out through shadow hosts', async () => {
    const page = await fixture(html`<div lang="sv"><section></section></div>`);
    const outer = page.querySelector('section')!.attachShadow({mode: 'open'});
    outer.innerHTML = '<div><article></article></div>';
    const inner = outer.querySelector('article')!.attachShadow({mode: 'closed'});
    inner.innerHTML = '<p></p>';
    expect(closestLocale(inner.querySelector('p')!)?.code).to.equal('sv');
  });

  it('is what the widget speaks when it comes onto the page', async () => {
    const probe = await probeIn(await fixture(html`<div lang="en"></div>`));
    expect(probe.shown).to.equal('en');
  });

  it('changes with the page, while it is shown', async () => {
    const page = await fixture(html`<div lang="en"><p class="here"></p></div>`);
    const probe = await probeIn(page);
    const changed = probe.next();
    page.setAttribute('lang', 'sv');
    await changed;
    expect(probe.shown).to.equal('sv');
  });

  it('changes when a nearer element gets a language, or loses it', async () => {
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

  it('changes with an element outside of its shadow tree', async () => {
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

  it('stays when the page turns to a language that the widgets do not speak', async () => {
    document.documentElement.lang = 'sv';
    const page = await fixture(html`<p class="here"></p>`);
    const probe = await probeIn(page);
    const unheard = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      observer.observe(document, {attributes: true, subtree: true});
    });
    document.documentElement.lang = 'de';
    await unheard;
    await probe.updateComplete;
    expect(probe.shown).to.equal('sv');
  });

  it('is looked for again when the widget moves', async () => {
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

  it('is not followed by a widget that has left', async () => {
    const page = await fixture(html`<div lang="fi"><p class="here"></p></div>`);
    const probe = await probeIn(page);
    let requests = 0;
    probe.remove();
    probe.requestUpdate = () => {
      requests++;
    };
    const heard = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => resolve());
      observer.observe(page, {attributes: true});
    });
    page.setAttribute('lang', 'sv');
    await heard;
    expect(requests).to.equal(0);
    expect(probe.language.pageLocale?.code).to.equal('fi');
  });
});
