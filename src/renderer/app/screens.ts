import {
  CalendarDays,
  ChartPie,
  ClipboardCheck,
  FileChartColumn,
  FolderOpen,
  Gavel,
  House,
  type LucideIcon,
  MessageCircleQuestionMark,
  MessageSquareText,
  Scale,
  Settings,
  ShieldAlert,
  Stamp,
  Users,
} from 'lucide-react';
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** A screen: its name and address, and what is loaded when it is first visited. */
export interface Screen {
  readonly id: string;
  readonly title: string;
  /** First word of the address, as `#/sammantraden/…`. */
  readonly path: string;
  readonly icon: LucideIcon;
  readonly component: LazyExoticComponent<ComponentType>;
}

const screen = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** In meeting mode the item has the whole window: the frame keeps only its top line. */
export const meetingModeScreen: Screen = {
  id: 'mode',
  title: 'Mötesläge',
  path: 'mote',
  icon: Gavel,
  component: screen(async () => (await import('../minutes/meeting-mode-screen.tsx')).MeetingModeScreen),
};

/** What the navigation shows. */
export const screens: readonly Screen[] = [
  {
    id: 'overview',
    title: 'Översikt',
    path: 'oversikt',
    icon: House,
    component: screen(async () => (await import('../overview/overview-screen.tsx')).OverviewScreen),
  },
  {
    id: 'meetings',
    title: 'Sammanträden',
    path: 'sammantraden',
    icon: CalendarDays,
    component: screen(async () => (await import('../meeting/meetings-screen.tsx')).MeetingsScreen),
  },
  {
    id: 'matters',
    title: 'Ärenden',
    path: 'arenden',
    icon: FolderOpen,
    component: screen(async () => (await import('../registry/matters-screen.tsx')).MattersScreen),
  },
  {
    id: 'decisions',
    title: 'Beslut',
    path: 'beslut',
    icon: Scale,
    component: screen(async () => (await import('../decisions/decisions-screen.tsx')).DecisionsScreen),
  },
  {
    id: 'risk',
    title: 'Riskanalys',
    path: 'riskanalys',
    icon: ShieldAlert,
    component: screen(async () => (await import('../risk/risk-screen.tsx')).RiskScreen),
  },
  {
    id: 'followUp',
    title: 'Uppföljning',
    path: 'uppfoljning',
    icon: ClipboardCheck,
    component: screen(async () => (await import('../control-plan/follow-up-screen.tsx')).FollowUpScreen),
  },
  {
    id: 'plan',
    title: 'Plan och budget',
    path: 'plan',
    icon: ChartPie,
    component: screen(async () => (await import('../budget/plan-screen.tsx')).PlanScreen),
  },
  {
    id: 'reports',
    title: 'Rapporter',
    path: 'rapporter',
    icon: FileChartColumn,
    component: screen(async () => (await import('../report/report-screen.tsx')).ReportScreen),
  },
  {
    id: 'delegation',
    title: 'Delegationsbeslut',
    path: 'delegationsbeslut',
    icon: Stamp,
    component: screen(async () => (await import('../delegation/delegation-screen.tsx')).DelegationScreen),
  },
  {
    id: 'audit',
    title: 'Revision',
    path: 'revision',
    icon: MessageCircleQuestionMark,
    component: screen(async () => (await import('../audit/audit-screen.tsx')).AuditScreen),
  },
  {
    id: 'review',
    title: 'Granskning',
    path: 'granskning',
    icon: MessageSquareText,
    component: screen(async () => (await import('../review/review-screen.tsx')).ReviewScreen),
  },
  {
    id: 'people',
    title: 'Ledamöter',
    path: 'ledamoter',
    icon: Users,
    component: screen(async () => (await import('../people/people-screen.tsx')).PeopleScreen),
  },
  {
    id: 'settings',
    title: 'Inställningar',
    path: 'installningar',
    icon: Settings,
    component: screen(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen),
  },
];
