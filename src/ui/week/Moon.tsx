import type { ActiveRole } from '@/week/shelf';

/** A night's shape: a full moon for a retinoid, a half one for an exfoliant, a new one to rest. */
export function Moon({ role, size }: { role: ActiveRole | null; size: number }) {
  return (
    <svg class="moon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <MoonShape role={role} />
    </svg>
  );
}

/** The shape alone, on a field of 24 by 24. In the colour of text, which forced colours change too. */
export function MoonShape({ role }: { role: ActiveRole | null }) {
  switch (role) {
    case 'retinoid':
      return <circle cx="12" cy="12" r="10" fill="currentColor" />;
    case 'exfoliant':
      return (
        <>
          <circle cx="12" cy="12" r="9.25" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M12 2.75a9.25 9.25 0 0 0 0 18.5z" fill="currentColor" />
        </>
      );
    case null:
      return (
        <circle cx="12" cy="12" r="4.25" fill="none" stroke="currentColor" opacity="0.6" stroke-width="1.5" />
      );
  }
}
