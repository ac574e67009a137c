// The page to measure against: one list, one language, one feed that is known, no library. The request goes
// out first; what takes time without it (formatters, collator) is made while it is on its way.
const request = fetch('feed.json', {credentials: 'omit'}).then((response) => {
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
});

const pageSize = 25;
const number = new Intl.NumberFormat('fi-FI');
const money = new Intl.NumberFormat('fi-FI', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});
const time = new Intl.DateTimeFormat('fi-FI', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Helsinki',
});
const collator = new Intl.Collator('fi', {numeric: true});

const groupNames = {
  ongoing: 'Meneillään',
  completed: 'Päättyneet',
  planned: 'Suunnitteilla',
  interrupted: 'Keskeytyneet',
  unknown: 'Ajankohta ei tiedossa',
};
const sortNames = {
  name: 'Nimi',
  start: 'Alkamispäivä',
  end: 'Päättymispäivä',
  total: 'Kokonaisbudjetti',
};
const measures = {
  total: 'Kokonaisbudjetti',
  public: 'Julkinen rahoitus yhteensä',
  euAndState: 'EU:n ja valtion rahoitus',
  eu: 'EU:n rahoitusosuus',
};
const stages = {planned: ' (suunniteltu)', awarded: ' (myönnetty)', paid: ' (maksettu)'};
