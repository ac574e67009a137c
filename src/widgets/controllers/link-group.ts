import {emptyQuery, type Facets} from '../../core/query/query.js';

/** A widget that filters together with others. */
export interface LinkMember {
  readonly host: Element;
  /** Whether the address of the page may hold what it is filtered by. */
  readonly hasUrlState: boolean;
  /** Told by a reader's choice, or by the address, which says everything else of a widget as well. */
  readonly facetsChanged: (isChoice: boolean) => void;
}

/** Widgets of one `link` share what a reader has chosen; a widget without one is a group of its own. */
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

  /** The member whose address holds the facets: the first of those that have one. */
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

/** The first in the order of the document. */
export const firstInDocument = <T extends {readonly host: Element}>(members: readonly T[]): T | undefined =>
  members.reduce<T | undefined>(
    (first, one) =>
      first && first.host.compareDocumentPosition(one.host) & Node.DOCUMENT_POSITION_FOLLOWING ? first : one,
    undefined,
  );

const groups = new Map<string, LinkGroup>();

/** Joins the group of a name; the returned function leaves it. */
export const joinGroup = (name: string, member: LinkMember): readonly [LinkGroup, () => void] => {
  const group = groups.get(name) ?? new LinkGroup();
  // Without a name a widget is alone.
  if (name) groups.set(name, group);
  group.add(member);
  const leave = (): void => {
    group.delete(member);
    if (group.isEmpty && groups.get(name) === group) groups.delete(name);
  };
  return [group, leave];
};
