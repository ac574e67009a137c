rows.then((values) => {
  const byStart = (a, b) => plainly(a.start, b.start);
  new globalThis.gridjs.Grid({
    columns: columns.map((id) => ({
      id,
      name: titles[id],
      ...(id === 'period' && {formatter: ({text}) => text, sort: {compare: byStart}}),
    })),
    data: values.map((row) =>
      columns.map((name) => (name === 'period' ? {text: row.period, start: row.start} : row[name])),
    ),
    search: {debounceTimeout: 0, selector: (cell) => cell?.text ?? cell},
    sort: true,
    pagination: {limit: pageSize},
    language: {pagination: {next: 'Seuraava', results: 'hanketta'}},
  }).render(document.getElementById('list'));
});
