import type { ReactNode } from 'react';
import { Menu as AriaMenu, Keyboard, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './select.css';
import './menu.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** Its key, in words, as `Ctrl Z`. */
  readonly keys?: string;
  readonly enabled?: boolean;
  readonly danger?: boolean;
  readonly run: () => void;
}

export interface MenuProps {
  /** A Button or an IconButton. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly items: readonly MenuChoice[];
  /** Whether it is open, where something else than its button opens it too. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** Choices that open below a button. */
export function Menu({ trigger, label, items, open, onOpenChange }: MenuProps) {
  return (
    <MenuTrigger isOpen={open} onOpenChange={onOpenChange}>
      {trigger}
      <Popover className="popover" offset={4}>
        <AriaMenu
          className="options"
          aria-label={label}
          items={items}
          disabledKeys={items.filter((each) => each.enabled === false).map((each) => each.id)}
          onAction={(key) => items.find((each) => each.id === key)?.run()}
        >
          {(item) => (
            <MenuItem id={item.id} textValue={item.label} className={`option ${item.danger ? 'option-danger' : ''}`}>
              <span>{item.label}</span>
              {item.keys ? <Keyboard className="option-keys">{item.keys}</Keyboard> : null}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
