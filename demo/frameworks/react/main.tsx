import {StrictMode, useState} from 'react';
import {createRoot} from 'react-dom/client';
// Loads the elements and their types.
import 'sixcity-widgets/react';

const cities = ['helsinki', 'espoo', 'vantaa', 'tampere', 'turku', 'oulu'] as const;

function Projects() {
  const [city, setCity] = useState<string>(cities[1]);
  const [opened, setOpened] = useState('');
  return (
    <>
      <h1>The widgets in React</h1>
      <label>
        City{' '}
        <select value={city} onChange={({target}) => setCity(target.value)}>
          {cities.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <sixcity-project-list
        feed="feed.json"
        city={[city]}
        pageSize={5}
        no-filters
        onsixcity-open={({recordId, isOpen}) => setOpened(isOpen ? recordId : '')}
      >
        <h2 slot="heading">Projects of {city}</h2>
      </sixcity-project-list>
      <output>{opened && `Open: ${opened}`}</output>
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Projects />
  </StrictMode>,
);
