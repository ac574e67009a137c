// The rows for a library: projects sorted by name, each with the texts of its cells.
const byId = (records) => new Map(records.map((record) => [record.id, record]));
const rowOf = (project) => {
  const own = citiesOf(project);
  const about = project.themes ?? [];
  const fund = funds.get(project.fund);
  const measure = Object.keys(messages.measures).find((one) => amountOf(project, one));
  return {
    name: textOf(project.name),
    cities: own.length > 0 ? namesOf(own, cities) : messages.noCity,
    themes: about.length > 0 ? namesOf(about, themes) : messages.unknown,
    period: period(project),
    fund: fund ? textOf(fund.abbreviation ?? fund.name) : messages.unknown,
    amount: measure ? money.format(amountOf(project, measure)[measure]) : messages.unknown,
    start: project.start ? firstDay(project.start) : '9999',
    cityIds: own,
  };
};
const titles = {
  name: messages.sorts.name,
  cities: messages.city[1],
  themes: messages.theme[1],
  period: messages.period,
  fund: messages.fund,
  amount: messages.funding,
};
const columns = Object.keys(titles);
const rows = request.then((answer) => {
  feed = answer;
  [cities, themes, funds] = [feed.cities, feed.themes, feed.funds].map(byId);
  sortBy('name');
  return sorted.map(rowOf);
});
