rows.then((data) => {
  const text = globalThis.DataTable.render.text();
  const table = new globalThis.DataTable('#list', {
    data,
    columns: columns.map((name) => ({
      title: titles[name],
      data: name === 'period' ? {_: 'period', sort: 'start'} : name,
      ...(name === 'name' && {render: text}),
    })),
    order: [],
    pageLength: pageSize,
    lengthChange: false,
    language: {thousands: ' ', info: '_TOTAL_ hanketta', infoFiltered: '', paginate: {next: 'Seuraava'}},
  });
  document.getElementById('tampere').addEventListener('change', ({target}) => {
    table
      .column(1)
      .search(target.checked ? 'Tampere' : '')
      .draw();
  });
});
