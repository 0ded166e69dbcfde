import type { ReactNode } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button, type ButtonProps } from './button.tsx';

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'label' | 'icon'> {
  readonly icon: ReactNode;
  /** What it does, in words: told to those who listen and shown on hover. */
  readonly label: string;
  /** More to show on hover than the label. */
  readonly tip?: string;
  /** Its key, shown on hover. */
  readonly keys?: string;
}

export function IconButton({ icon, label, tip, keys, kind = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button {...rest} kind={kind} label={label} className={`icon-button ${className ?? ''}`}>
        {icon}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {tip ?? label}
        {keys ? <kbd>{keys}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}
