import type { Night } from './nights';

/** What a product is to the week: see `roleOf`. */
export const roles = ['retinoid', 'exfoliant', 'both', 'none'] as const;
export type Role = (typeof roles)[number];

/** The roles that get nights. */
export type ActiveRole = 'retinoid' | 'exfoliant';

/** How many nights a week a person may wish for one product. */
export const wishes = [1, 2, 3, 4, 5, 6, 7] as const;
export type Wish = (typeof wishes)[number];

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
export const isWish = (value: unknown): value is Wish => wishes.some((wish) => wish === value);

/** What the plan needs to know of a product. */
export interface Planned {
  readonly id: string;
  readonly role: Role;
  /** How many nights a week the person wants; null leaves it to the article. */
  readonly nights: Wish | null;
  /** Nights that the person chose for it. */
  readonly pinned: readonly Night[];
}

/** A product as the person put it on the shelf. */
export interface ShelfProduct extends Planned {
  readonly title: string;
  readonly brand: string;
  /** The shop's host name; empty where the product was added by hand. */
  readonly shop: string;
  /** The product's page without query and fragment; empty where it was added by hand. */
  readonly url: string;
  /** When it was added: an ISO date, "2026-11-30". */
  readonly added: string;
}

/** The most products that a shelf can have. */
export const shelfMost = 60;

/** Whether two products must not share a night: a retinoid and an exfoliant, or one that is both. */
export function clash(one: Pick<Planned, 'role'>, other: Pick<Planned, 'role'>): boolean {
  const meet = (a: Role, b: Role) =>
    (a === 'retinoid' || a === 'both') && (b === 'exfoliant' || b === 'both');
  return meet(one.role, other.role) || meet(other.role, one.role);
}
