/** @jsxImportSource preact */
// What Preact must accept and reject.
import 'sixcity-widgets/preact';

export const right = (
  <main>
    <sixcity-project-list
      lang="sv"
      class="wide"
      feed="https://city.example/feed.json"
      city="espoo turku"
      theme={['mobility']}
      layout="timeline"
      page-size="10"
      no-search
      messages={{waiting: 'A moment'}}
      onsixcity-load={({snapshot, isStale}) => [snapshot.feed.projects.length, isStale]}
      onsixcity-filter={({matches}) => matches.toFixed()}
      ref={(list) => void list?.reload()}
    >
      <h2 slot="heading">Projects</h2>
    </sixcity-project-list>
    <sixcity-publication-table columns={['title', 'licence']} groupBy="series" year="2018 2019" />
    <sixcity-funding-summary measure="eu-and-state" by="city" facts />
    <sixcity-project-map city="espoo" link="a" />
    <sixcity-eu-statement period="2014-2020" size={60} languages="fi sv" />
  </main>
);

export const wrong = (
  <main>
    {/* @ts-expect-error There is no such layout. */}
    <sixcity-project-list layout="tiles" />
    {/* @ts-expect-error The list has no measure. */}
    <sixcity-project-list measure="total" />
    {/* @ts-expect-error The statement chooses no records. */}
    <sixcity-eu-statement city="espoo" />
    {/* @ts-expect-error There is no such field. TypeScript lets any name with a dash pass, but not its type. */}
    <sixcity-project-list onsixcity-open={({open}) => void open} />
    {/* @ts-expect-error There is no such element. */}
    <sixcity-map />
  </main>
);
