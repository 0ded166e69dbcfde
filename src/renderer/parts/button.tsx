import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import './button.css';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary` is the one next step of a screen, `danger` what cannot be undone. */
  readonly kind?: 'plain' | 'primary' | 'danger' | 'quiet';
  readonly icon?: ReactNode;
  readonly small?: boolean;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly className?: string;
  /** Only where the words alone do not say it. */
  readonly label?: string;
  readonly type?: 'button' | 'submit';
  /** For parts that fill a slot of react-aria, as the trigger of a menu. */
  readonly slot?: string;
}

export function Button(props: ButtonProps) {
  const { children, onPress, kind = 'plain', icon, small, disabled, autoFocus, className, label, type, slot } = props;
  return (
    <AriaButton
      className={`button button-${kind} ${small ? 'button-small' : ''} ${className ?? ''}`}
      onPress={onPress}
      isDisabled={disabled}
      autoFocus={autoFocus}
      aria-label={label}
      type={type}
      slot={slot}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
