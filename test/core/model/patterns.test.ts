import {expect} from '@open-wc/testing';
import {matches, type PatternName} from '../../../src/core/model/value-patterns.js';
import {resolveUrl} from '../../../src/core/model/urls.js';

const allows = (name: PatternName, ...values: readonly unknown[]) => {
  for (const value of values) expect(matches(name, value), JSON.stringify(value)).to.be.true;
};
const forbids = (name: PatternName, ...values: readonly unknown[]) => {
  for (const value of values) expect(matches(name, value), JSON.stringify(value)).to.be.false;
};

describe('a date', () => {
  it('is a year, a month or a day', () => {
    allows('date', '2018', '2018-03', '2018-03-02', '2018-01-31', '2018-04-30', '2018-12-31');
  });

  it('exists in the calendar', () => {
    forbids(
      'date',
      '2018-00',
      '2018-13',
      '2018-03-00',
      '2018-03-32',
      '2018-04-31',
      '2018-02-30',
      '2018-02-29',
    );
  });

  it('is on 29 February in leap years only', () => {
    allows('date', '2016-02-29', '2020-02-29', '2000-02-29', '1904-02-29', '1996-02-29');
    forbids('date', '2018-02-29', '2100-02-29', '1900-02-29', '2022-02-29');
  });

  it('has no other form', () => {
    forbids('date', '2.3.2018', '02/03/2018', '2018-3-2', '18-03-02', '75600', '', ' 2018', '2018 ');
    forbids('date', '2018-03-02\n', '2018-03-02T00:00:00Z', '２０１８', 2018, null, undefined, ['2018']);
  });
});

describe('a time stamp', () => {
  it('is RFC 3339, with an offset', () => {
    allows('timestamp', '2018-03-02T13:59:00Z', '2018-03-02T13:59:00+02:00', '2018-03-02T13:59:00.123-05:30');
    allows('timestamp', '2020-02-29T23:59:59Z', '2018-03-02T00:00:00+00:00');
  });

  it('needs a day, a time and an offset that exist', () => {
    forbids('timestamp', '2018-03-02', '2018-03-02T13:59:00', '2018-03-02T13:59Z', '2018-03T13:59:00Z');
    forbids('timestamp', '2018-03-02T24:00:00Z', '2018-03-02T13:60:00Z', '2018-03-02T13:59:60Z');
    forbids('timestamp', '2018-02-29T13:59:00Z', '2018-03-02T13:59:00+24:00', '2018-03-02 13:59:00Z');
    // The RFC allows small letters too; Firefox does not.
    forbids('timestamp', '2018-03-02t13:59:00z');
    forbids('timestamp', '2.3.2018 klo 13.59', '', 1_520_000_000, null);
  });

  it('is accepted by every browser', () => {
    for (const stamp of ['2018-03-02T13:59:00Z', '2018-03-02T13:59:00.5Z', '2018-03-02T13:59:00+02:00']) {
      expect(matches('timestamp', stamp)).to.be.true;
      expect(new Date(stamp).getTime(), stamp).not.to.be.NaN;
    }
  });
});

describe('a URL of a feed', () => {
  it('is absolute with http or https, or relative', () => {
    allows('url', 'https://6aika.fi/hankkeet/?a=b#c', 'http://localhost:8080', 'HTTPS://6AIKA.FI');
    allows(
      'url',
      'hanke.html',
      './hanke',
      '../hanke',
      '/hanke',
      '?id=5',
      '#hanke',
      '//6aika.fi/hanke',
      'ä/ö',
    );
    allows('url', 'a/b:c', '2018:hanke');
  });

  it('has no other scheme, however it is written', () => {
    forbids('url', 'javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,<script>1</script>');
    forbids('url', 'vbscript:msgbox(1)', 'file:///etc/passwd', 'ftp://6aika.fi', 'blob:https://6aika.fi/1');
    forbids(
      'url',
      'mailto:info@6aika.fi',
      'tel:123',
      'about:blank',
      'ws://6aika.fi',
      'x-own+a.b-c:1',
      'http:6aika.fi',
    );
  });

  it('has no white space and no control character, which browsers remove from a scheme', () => {
    for (const hidden of [
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u0001',
      '\u001f',
      '\u007f',
      '\u00a0',
      '\u2028',
      '\ufeff',
    ]) {
      forbids(
        'url',
        `java${hidden}script:alert(1)`,
        `${hidden}javascript:alert(1)`,
        `https://6aika.fi/${hidden}`,
      );
    }
  });

  it('is not empty', () => {
    forbids('url', '', 'https://', 'http://', null, 5, {}, ['https://6aika.fi']);
  });

  it('leads to http or https, from any feed', () => {
    const odd = [
      '//evil.example/x',
      '\\\\evil.example',
      '/\\evil.example',
      '&#106;avascript:x',
      '%6aavascript:x',
    ];
    for (const url of [...odd, 'javascript;alert(1)', 'ſcript:x', 'a:b'.slice(1)]) {
      if (!matches('url', url)) continue;
      const resolved = resolveUrl(url, 'https://6aika.fi/feed.json');
      expect(resolved, url).to.match(/^https?:/);
    }
  });
});

describe('the URL of a contact', () => {
  it('may be a mailto URL too', () => {
    allows(
      'contact',
      'mailto:info@6aika.fi',
      'MAILTO:info@6aika.fi?subject=a%20b',
      'https://6aika.fi',
      '/palaute',
    );
  });

  it('has no other scheme', () => {
    forbids(
      'contact',
      'javascript:alert(1)',
      'tel:123',
      'mailto:',
      'mailto:info @6aika.fi',
      'mailto\n:x@y.fi',
      '',
    );
  });
});

describe('an id', () => {
  it('has up to 200 characters without white space', () => {
    allows('id', 'a', 'A70202', '__proto__', 'ä', '👍', 'x'.repeat(200), '👍'.repeat(200), '0');
    forbids('id', '', ' ', 'a b', 'a\n', '\ta', 'a\u00a0b', 'x'.repeat(201), 5, null);
  });
});

describe('other short forms', () => {
  it('a language tag is BCP 47, in the forms that systems write', () => {
    allows('tag', 'fi_FI', 'swe', 'x-default', 'fi', 'sv-FI', 'zh-Hant-TW', 'en-GB-oxendict');
    forbids('tag', '', 'f', 'x', 'fi_', 'suomen kieli', '__proto__', 'fi-', '-fi', 'finnishes', 5);
  });

  it('a currency is three capitals', () => {
    allows('currency', 'EUR', 'SEK');
    forbids('currency', 'eur', 'euro', '€', 'EU', '', 978);
  });

  it('a period is two years', () => {
    allows('period', '2014-2020');
    forbids('period', '2014–2020', '2014', '14-20', '2014-2020 ', 2014);
  });

  it('a version is 1 or a minor version of it', () => {
    allows('version', '1.0', '1.7', '1.12');
    forbids('version', '2.0', '1', '1.', '10.0', '1.0.0', 'v1.0', 1, 1.1);
  });

  it('an e-mail address has one @ and no white space', () => {
    allows('email', 'info@6aika.fi', 'a+b@c');
    forbids('email', 'info', 'info@', '@6aika.fi', 'a b@c.fi', 'a@b@c', '');
  });

  it('a licence is an SPDX expression or a URL', () => {
    allows(
      'licence',
      'CC-BY-4.0',
      'CC0-1.0 OR MIT',
      '(MIT AND GPL-2.0+)',
      'https://creativecommons.org/licenses/by/4.0/',
    );
    forbids('licence', '', 'javascript:alert(1)', 'free & open', 'CC-BY\n', 4);
  });

  it('a time zone has the form of one', () => {
    allows('timeZone', 'Europe/Helsinki', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+2');
    forbids('timeZone', '', '+02:00', 'Europe/', '/Helsinki', 'Europe Helsinki', 2);
  });
});
