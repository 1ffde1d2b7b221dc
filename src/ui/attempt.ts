import { useState } from 'preact/hooks';
import { type Failure, failureOf } from './failure';

/** Runs actions whose failure is shown and not lost: null is what a failed one gives. */
export function useAttempt() {
  const [failure, setFailure] = useState<Failure | null>(null);
  const attempt = async <T>(action: () => Promise<T>): Promise<T | null> => {
    setFailure(null);
    try {
      return await action();
    } catch (thrown) {
      setFailure(failureOf(thrown));
      return null;
    }
  };
  return { failure, attempt };
}
