import type { AppEvent } from '../shared/api.ts';

/** An event as one of those who listen hears it: she is told which changes of rows are her own. */
export function heardBy(listener: string, event: AppEvent): AppEvent {
  return event.topic === 'rows' && event.origin === listener ? { ...event, own: true } : event;
}

/** Those who listen to the app; `fault` writes down what breaks in one of them. */
export function createListeners(fault: (where: string, error: unknown) => void) {
  const listeners = new Set<(event: AppEvent) => void>();
  return {
    /** Answers how to stop listening. */
    on(listener: (event: AppEvent) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Tells everyone. */
    emit(event: AppEvent): void {
      for (const listener of listeners) {
        try {
          listener(event);
        } catch (error) {
          // What is written is written: a listener that breaks must not make it look otherwise.
          fault(`event ${event.topic}`, error);
        }
      }
    },
  };
}
