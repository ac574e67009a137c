import {css} from 'lit';

/** Waiting, failed, outdated and empty look different, and each shows what the reader can do. */
export const stateStyles = css`
  .bones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--_gap);
  }
  .bone {
    display: flex;
    flex-direction: column;
    padding: 1em 1.125em;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
  }
  /* ── States ── */
  .waiting {
    color: var(--_quiet);
    animation: appear 0s 1s both;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .bone-find {
    block-size: 2.75em;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
  }
  .bone {
    gap: 0.6em;
    min-block-size: 9.5em;
  }
  .bone:hover {
    border-color: var(--_hair);
  }
  .bone i {
    block-size: 0.8em;
    border-radius: 0.4em;
    background: var(--_hair);
    opacity: 0.55;
  }
  .bone i:nth-child(1) {
    inline-size: 60%;
    block-size: 1em;
  }
  .bone i:nth-child(3) {
    inline-size: 85%;
  }
  .bone i:nth-child(4) {
    inline-size: 45%;
    margin-block-start: auto;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em 2em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_hair);
    border-radius: var(--_radius);
  }
  .state + .state,
  .stale {
    margin-block-end: 1em;
  }
  .foot + .state {
    margin-block-start: 1em;
  }
  .state p:first-child {
    flex: 1 1 24em;
  }
  .state .do {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
  }
  .state strong {
    font-weight: 600;
  }
  .failed,
  .stale {
    border-color: var(--_border);
    border-inline-start: 0.4em double var(--_accent);
  }
  .empty {
    border-style: dashed;
    border-color: var(--_border);
  }
`;
