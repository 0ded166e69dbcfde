/** An event whose listeners may prevent what follows, as Electron's own. */
export type Preventable<T> = T & { defaultPrevented: boolean; preventDefault(): void };

export function preventable<T extends object>(details: T): Preventable<T> {
  return {
    ...details,
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
  };
}
