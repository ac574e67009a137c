rows.then((values) => {
  // Grid.js searches plain text cells.
  const starts = new Map(values.map(({period: text, start}) => [text, start]));
  const byStart = (a, b) => plainly(starts.get(a), starts.get(b));
  new globalThis.gridjs.Grid({
    columns: columns.map((id) => ({
      id,
      name: titles[id],
      ...(id === 'period' && {sort: {compare: byStart}}),
    })),
    data: values.map((row) => columns.map((name) => row[name])),
    search: {debounceTimeout: 0},
    sort: true,
    pagination: {limit: pageSize},
    language: {pagination: {next: 'Seuraava', results: 'hanketta'}},
  }).render(document.getElementById('list'));
});
