type Click = (item: MenuItem, window: undefined, event: { triggeredByAccelerator?: boolean }) => void;
type Template = Omit<Partial<MenuItem>, 'submenu' | 'click'> & { submenu?: readonly Template[]; click?: Click };

export class MenuItem {
  readonly id: string | undefined;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  enabled: boolean;
  readonly #click: Click | undefined;

  constructor(template: Template) {
    this.id = template.id;
    this.label = template.label ?? '';
    this.role = template.role;
    this.type = template.type ?? (template.submenu ? 'submenu' : 'normal');
    this.accelerator = template.accelerator;
    this.registerAccelerator = template.registerAccelerator ?? true;
    this.submenu = template.submenu && Menu.buildFromTemplate(template.submenu);
    this.enabled = template.enabled ?? true;
    this.#click = template.click;
  }

  click(event: { triggeredByAccelerator?: boolean } = {}): void {
    if (this.enabled) this.#click?.(this, undefined, event);
  }
}

export class Menu {
  static #application: Menu | null = null;
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }

  static buildFromTemplate = (template: readonly Template[]) => new Menu(template.map((each) => new MenuItem(each)));
  static getApplicationMenu = () => Menu.#application;

  static setApplicationMenu(menu: Menu | null): void {
    Menu.#application = menu;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  popup(): void {}
}
