import {emptyQuery, type Facets} from '../../core/query/query.js';

/** A widget that shares its filters with others. */
export interface LinkMember {
  readonly host: Element;
  /** Whether the widget keeps its filters in the URL of the page. */
  readonly hasUrlState: boolean;
  /** Called when the filters change: by a reader's choice, or by the URL. */
  readonly facetsChanged: (isChoice: boolean) => void;
}

/**
 * The widgets with the same `link`, and the filters that they share. A widget without `link` has a group of its
 * own.
 */
export class LinkGroup {
  #facets: Facets = emptyQuery.facets;
  readonly #members = new Set<LinkMember>();

  get facets(): Facets {
    return this.#facets;
  }

  get members(): readonly LinkMember[] {
    return [...this.#members];
  }

  change(facets: Facets, isChoice: boolean): void {
    if (facets === this.#facets) return;
    this.#facets = facets;
    for (const {facetsChanged} of this.#members) facetsChanged(isChoice);
  }

  /** The member that writes the filters to the URL: the first one that keeps its state there. */
  get urlOwner(): LinkMember | undefined {
    return firstInDocument(this.members.filter(({hasUrlState}) => hasUrlState));
  }

  get isEmpty(): boolean {
    return this.#members.size === 0;
  }

  add(member: LinkMember): void {
    this.#members.add(member);
  }

  delete(member: LinkMember): void {
    this.#members.delete(member);
  }
}

/** The first member in document order. */
export const firstInDocument = <T extends {readonly host: Element}>(members: readonly T[]): T | undefined =>
  members.reduce<T | undefined>(
    (first, one) =>
      first && first.host.compareDocumentPosition(one.host) & Node.DOCUMENT_POSITION_FOLLOWING ? first : one,
    undefined,
  );

const groups = new Map<string, LinkGroup>();

/** Joins the group with this name. Returns a function that leaves it. */
export const joinGroup = (name: string, member: LinkMember): readonly [LinkGroup, () => void] => {
  const group = groups.get(name) ?? new LinkGroup();
  // A widget without a name is alone in its group.
  if (name) groups.set(name, group);
  group.add(member);
  const leave = (): void => {
    group.delete(member);
    if (group.isEmpty && groups.get(name) === group) groups.delete(name);
  };
  return [group, leave];
};
