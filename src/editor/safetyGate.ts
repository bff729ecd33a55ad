import { askFirstOf } from '../routines/exercises/askFirst.js';
import type { Plan } from '../routines/plan.js';
import type { PushupRest } from '../routines/progression/pushupRest.js';
import { pushupNote, pushupRest } from '../routines/progression/pushupRest.js';
import { hasPushups, withinLadder } from '../routines/progression/withinLadder.js';
import { exercisesOf, restrictedPlan } from '../routines/restricted.js';
import { routineOf } from '../routines/routineOf.js';
import type { PainTold } from '../safety/painTold.js';
import { mustEnd, withPainTold } from '../safety/painTold.js';
import { permissionFor, waitingIn } from '../safety/permission.js';
import type { ConditionId, FlagId } from '../safety/flagIds.js';
import type { SafetyAnswer, Statement } from '../safety/safetyAnswer.js';
import { statementsOf } from '../safety/safetyAnswer.js';
import type { Purpose, SafetyScreen } from '../safety/safetyScreen.js';
import { safetyScreenOf } from '../safety/safetyScreen.js';
import type { SafetyState } from '../safety/safetyState.js';
import { DisposableStore } from './disposables.js';
import type { NotedPain } from './notedPain.js';
import type { ProgressBook } from './progressBook.js';
import type { SafetyBook } from './safetyBook.js';

/** How a routine was to begin: at once, at its get-ready, or as an offer. */
export type Beginning = 'start' | 'choose' | 'offer';

/** A routine that waits for answers. */
export interface Wanted {
  readonly plan: Plan;
  readonly beginning: Beginning;
}

type Looking = Extract<Purpose, { type: 'look' }>;

/**
 * Stands between every start and every routine: what may be done today is decided here, and what
 * has to be answered first is kept here until it is answered or left.
 */
export class SafetyGate extends DisposableStore {
  private readonly changes = this.emitter();
  /** What is asked may have changed. */
  readonly onDidChange = this.changes.event;
  private readonly openings = this.emitter<Wanted>();
  /** All is answered: the routine that waited may begin. */
  readonly onDidOpen = this.openings.event;
  private wanted: Wanted | null = null;
  private looking: Looking | null = null;
  private undoable: string | null = null;
  private again = false;
  /** The person has begun to answer, so what waits is no mere offer any more. */
  private isEngaged = false;
  /** The person has ticked something that they have not sent. */
  private isKept = false;
  /** What is said here is not news from elsewhere. */
  private isAnswering = false;

  constructor(
    private readonly book: SafetyBook,
    /** What was done: how far the push-ups may go, and the pain that was told of them. */
    private readonly done: Pick<ProgressBook, 'ladder' | 'painTold' | 'read'>,
    /** What the person wrote of their pain. */
    private readonly noted: Pick<NotedPain, 'painTold' | 'read'>,
  ) {
    super();
    this.add(
      book.onDidChange(() => {
        if (!this.isAnswering) this.look('elsewhere');
      }),
    );
  }

  /** Reads what was said in other windows, which a start waits for. */
  async read(): Promise<void> {
    await Promise.all([this.book.read(), this.done.read(), this.noted.read()]);
  }

  /** What was said, and what was told of pain since. */
  private get state(): SafetyState {
    return withPainTold(this.book.state, this.painTold);
  }

  private get painTold(): readonly PainTold[] {
    return [...this.done.painTold, ...this.noted.painTold];
  }

  /** A plan as it may be done today; null = something has to be answered first. */
  permit(wish: Plan): Plan | null {
    const plan = this.onLadder(wish);
    const permission = this.permissionFor(plan);
    if (permission.type !== 'allowed') {
      // The head turns are a part of the check, which comes after the list.
      const isCheck = permission.type === 'ask' && permission.screening === 'check';
      return isCheck && plan.routine === 'safety_check' ? plan : null;
    }
    const without = permission.without.map(({ exercise }) => exercise);
    return restrictedPlan(plan, { without, range: permission.range });
  }

  /** The plan, with its push-ups where the person is today. */
  private onLadder(plan: Plan): Plan {
    const restsPushups = this.restOf(plan) !== null;
    return { ...withinLadder(plan, this.done.ladder), restsPushups };
  }

  /** What there is to know of a plan before it begins; null = nothing. */
  noteOn(plan: Plan): string | null {
    const { state, today } = this.book;
    const isTwinge = state.check?.day === today && state.check.isTwinge;
    const twinge = isTwinge ? 'Stay in the range in which nothing twinges.' : null;
    const notes = [pushupNote(plan, this.done.ladder), twinge].filter((note) => note !== null);
    return notes.length === 0 ? null : notes.join(' ');
  }

  /** Why a plan's push-ups rest today; null = they need not, or there are none. */
  private restOf(plan: Plan): PushupRest | null {
    if (!hasPushups(plan)) return null;
    const { state } = this;
    const { today } = this.book;
    const checked = state.check?.day === today ? [state.check.worstPain] : [];
    const told = this.painTold.filter(({ day }) => day === today).map(({ pain }) => pain);
    return pushupRest(this.done.ladder, [...checked, ...told]);
  }

  /** The same, and where something comes first it is asked at once, with the routine behind it. */
  admit(plan: Plan, beginning: Beginning): Plan | null {
    const permitted = this.permit(plan);
    if (permitted === null) this.ask({ plan, beginning });
    return permitted;
  }

  /** Whether the person has something before them that they asked for; an offer is none. */
  get isBusy(): boolean {
    if (this.looking !== null) return true;
    return this.wanted !== null && (this.isEngaged || this.wanted.beginning !== 'offer');
  }

  /**
   * The person does something on the screen.
   * @param hasTicked they have begun to answer: what is there does not go by itself any more
   */
  engage(hasTicked = false): void {
    const isNews = !this.isEngaged || (hasTicked && !this.isKept);
    if (!isNews || this.screen === null) return;
    this.isEngaged = true;
    this.isKept ||= hasTicked;
    this.changes.fire();
  }

  /** What the person lives with and nobody has cleared. */
  get conditions(): readonly ConditionId[] {
    return this.book.state.conditions;
  }

  /** Whether a sign keeps everything from beginning. */
  get isLocked(): boolean {
    return this.book.state.locks.length > 0;
  }

  /** Whether no offer may come; signs that are there only after a stop make way for one. */
  get keepsOffersBack(): boolean {
    return this.isLocked || (this.isBusy && !this.isPassing);
  }

  /** Whether what plays must end, by what was told since it began, here or in another window. */
  mustEnd({ routine }: Pick<Plan, 'routine'>): boolean {
    // After the head turns the pain is asked for in any case.
    const told = routine === 'safety_check' ? [] : this.painTold;
    return this.isLocked || mustEnd(this.book.state, told);
  }

  /** Whether what plays has something in it that waits for a health professional's word by now. */
  isPartlyClosed(plan: Plan): boolean {
    const exercises = routineOf(plan).blocks.map(({ exercise }) => exercise);
    return waitingIn(this, exercises, askFirstOf).length > 0;
  }

  /** The routine that waits behind the screen; null = none. */
  get waiting(): Wanted | null {
    return this.wanted;
  }

  /** What the person is asked, or shown, now; null = nothing. */
  get screen(): SafetyScreen | null {
    const { state } = this;
    const { today } = this.book;
    const purpose = this.purpose();
    if (purpose === null) return null;
    const { undoable, again } = this;
    return safetyScreenOf(state, today, purpose, { undoable, again });
  }

  /** Keeps a routine that may not begin yet, and asks what is to be asked. */
  ask(wanted: Wanted): void {
    this.forget();
    this.wanted = wanted;
    this.changes.fire();
  }

  /**
   * The person came to look at the signs, or to do the check.
   * @param isAfterStop they only stopped, and may look or leave it
   */
  show(at: Looking['at'], isAfterStop = false): void {
    this.forget();
    this.looking = { type: 'look', at, isAfterStop, answered: false };
    this.changes.fire();
  }

  /** Whether the signs are there only because a routine was stopped, and nobody has touched them. */
  get isPassing(): boolean {
    return !this.isKept && this.looking?.isAfterStop === true && this.screen?.name === 'list';
  }

  /** A sign was told of elsewhere than on a safety screen, which says now what to do. */
  raise(flag: FlagId): void {
    this.forget();
    this.looking = { type: 'look', at: 'list', isAfterStop: false, answered: false };
    this.say([{ type: 'signs', by: 'quick', asked: [flag], raised: [flag] }]);
    this.changes.fire();
  }

  /** Something was told that is a reason to ask for the signs before anything else begins. */
  doubt(): void {
    this.say([{ type: 'quick', answer: 'yes' }]);
    this.changes.fire();
  }

  /** A routine was cut off at an instant, wall clock in ms, while something did not feel right. */
  takeUpDoubt(at: number): void {
    const { doubtedAt, listAt } = this.book.state;
    // Where the window closed in good order, it is written down already.
    if (Math.max(doubtedAt, listAt?.at ?? 0) >= at) return;
    this.say([{ type: 'stopped' }]);
    this.changes.fire();
  }

  /** Takes in what the person says. */
  answer(answer: SafetyAnswer): void {
    const { state, statements } = this.book;
    const said = statementsOf(answer, state, statements, this.undoable);
    // Where the person is says nothing about the answer before.
    if (answer.type !== 'region') this.undoable = null;
    this.again = false;
    this.isEngaged = true;
    this.looking = this.looking === null ? null : lookedAt(this.looking, answer);
    this.say(said);
    this.look('here');
  }

  /** Writes down what the person says here; a sign that fits may be taken back on its screen. */
  private say(statements: readonly Statement[]): void {
    this.isAnswering = true;
    for (const statement of statements) {
      // A check comes after every pain that was told before it, whatever the clocks did since.
      const told = statement.type === 'check' ? this.painTold.map(({ at }) => at) : [];
      const id = this.book.write(statement, Math.max(0, ...told));
      if (statement.type === 'signs' && statement.raised.length > 0) this.undoable = id;
    }
    this.isAnswering = false;
  }

  /** The check that came out too strong, once more. */
  checkAgain(): void {
    this.again = true;
    this.changes.fire();
  }

  /** Takes back an offer whose questions nobody has touched; false = there is none. */
  withdraw(): boolean {
    if (this.wanted?.beginning !== 'offer' || this.isEngaged) return false;
    this.leave();
    return true;
  }

  /** The person goes away without an answer: nothing waits any more. */
  leave(): void {
    if (this.wanted === null && this.looking === null) return;
    this.forget();
    this.changes.fire();
  }

  private forget(): void {
    this.isEngaged = false;
    this.isKept = false;
    this.wanted = null;
    this.looking = null;
    this.undoable = null;
    this.again = false;
  }

  /**
   * Lets the routine that waits begin where nothing stands in its way any more. Where another window
   * cleared the way, the person is not here: it gets ready, and waits for them.
   */
  private look(answered: 'here' | 'elsewhere'): void {
    const { wanted } = this;
    if (wanted !== null && this.screen === null) {
      this.forget();
      const isStart = wanted.beginning === 'start' && answered === 'elsewhere';
      this.openings.fire(isStart ? { ...wanted, beginning: 'choose' } : wanted);
    }
    this.changes.fire();
  }

  private purpose(): Purpose | null {
    const { wanted, looking } = this;
    if (looking !== null) return looking;
    return wanted === null ? null : { type: 'session', ...this.whyNothingOf(wanted.plan) };
  }

  /** What leaves nothing of a plan: that it rests today, or conditions; no more than one of them. */
  private whyNothingOf(plan: Plan): Omit<Extract<Purpose, { type: 'session' }>, 'type'> {
    const permission = this.permissionFor(this.onLadder(plan));
    if (permission.type !== 'allowed' || this.permit(plan) !== null) {
      return { askFirst: null, rests: null };
    }
    const rests = this.restOf(plan);
    if (rests !== null) return { askFirst: null, rests };
    const because = permission.without.map((one) => one.because);
    return { askFirst: [...new Set<ConditionId>(because)], rests };
  }

  private permissionFor(plan: Plan) {
    return permissionFor(this.state, this.book.today, exercisesOf(plan), askFirstOf);
  }
}

/** What somebody came to look at, once they have said this. */
function lookedAt(looking: Looking, { type }: SafetyAnswer): Looking {
  const answers: readonly SafetyAnswer['type'][] =
    looking.at === 'list' ? ['list'] : ['check', 'checkSigns'];
  if (answers.includes(type)) return { ...looking, answered: true };
  // What was said by mistake is asked again.
  return type === 'undo' ? { ...looking, answered: false } : looking;
}
