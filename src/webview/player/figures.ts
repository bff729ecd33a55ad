import type { TemplateResult } from 'lit/html.js';
import type { KeyPose, Moment as FigureMoment, MovementId, Pose } from '../../figure/movement.js';
import { isNearPose } from '../../figure/body/nearPose.js';
import { mirrorPose } from '../../figure/body/pose.js';
import { keyPoses, poseAt } from '../../figure/movement.js';
import { drawScene } from '../../figure/scene.js';
import type { FeltExercise } from '../../figure/muscles/felt.js';
import { feltOf } from '../../figure/muscles/felt.js';
import type { View } from '../../figure/views.js';
import { viewsFor } from '../../figure/views.js';
import type { CyclePartId } from '../../session/playback.js';
import type { FigureView } from '../figure/figureView.js';
import { mountFigure } from '../figure/figureView.js';
import type { ExerciseMoment } from './movements.js';
import type { Later } from './page.js';

/** Which side of a movement a picture shows. */
type Side = View['name'];

/** Of what movement a still is, and how it is done. */
type StillKind = Pick<ExerciseMoment, 'exercise' | 'movement' | 'side' | 'range'>;

/** The page's figures: elements that templates put where they belong, drawn as time goes by. */
export interface Figures {
  /** The moving figure; null where the movement is not shown from that side now. */
  moving(side: Side, motion: Motion, now: number): HTMLElement | null;
  /** Where an exercise is felt, as a small map; null where none says more, or while it loads. */
  map(exercise: FeltExercise): TemplateResult | null;
  /** A still, drawn once for each side and range: in the mirror for what goes to the left. */
  still(of: StillKind, name: string): HTMLElement;
  /** Draws the large picture if it is due; tells whether it was. */
  drawLarge(now: number): boolean;
  /** Draws the small picture if it is due. */
  drawSmall(now: number): void;
  /** Draws all that moves as it is now: no further frame comes by itself. */
  drawAll(now: number): void;
}

/** What the figure does at any instant of the page's clock, until the page is drawn anew. */
export type Motion = (now: number) => ExerciseMoment;

/** Slow movements look the same with half of a screen's frames; milliseconds. */
const LARGE_MS = 24;
/** The small picture needs fewer still. */
const SMALL_MS = 56;
/** What was last drawn so long ago is not what moves now: it is drawn with the page. */
const OLD_MS = 250;

/** The second picture beside the large one, and the words under it. */
export interface SecondView {
  readonly side: Exclude<Side, 'main'>;
  readonly caption: string;
}

/** Movements told by how far the elbows go out, which is seen from above. */
const fromAbove: readonly MovementId[] = ['pushup_counter', 'pushup_chair', 'pushup_floor'];

/** What is worth a closer look now: the hands while they join and turn, else the back. */
export function secondViewOf({ movement, stage }: FigureMoment): SecondView {
  if (movement === 'rhomboid_release' && stage === 'setup') {
    return { side: 'hands', caption: 'Hands from the front' };
  }
  return { side: 'inset', caption: fromAbove.includes(movement) ? 'From above' : 'From behind' };
}

/** The stills of a movement, and which of them is the one now; `part` is that of a cycle. */
export function stillsOf(moment: FigureMoment, part: CyclePartId | null): readonly Still[] {
  const current = currentStills(moment, part);
  return keyPoses(moment.movement).map((still) => ({
    ...still,
    isNow: current.includes(still.name),
  }));
}

/** A still of a movement. */
export interface Still extends KeyPose {
  readonly isNow: boolean;
}

/** Names of the key poses that each part of a cycle goes to. */
const partStills: Readonly<Record<CyclePartId, readonly string[]>> = {
  turn_right: ['right'],
  centre: ['centre'],
  turn_left: ['left'],
  circle: [],
  lift: ['lift'],
  back: ['back'],
  down: ['down'],
  forward: ['forward'],
  open: ['up', 'turned'],
  pause: ['open', 'turned', 'lower'],
  return: ['closed', 'long'],
  pull: ['pull'],
  squeeze: ['pull'],
  lower: ['lower'],
  press: ['press'],
};

/** Names of the key poses that a moment goes to; the way out of a movement has none. */
function currentStills(
  { stage, direction }: FigureMoment,
  part: CyclePartId | null,
): readonly string[] {
  switch (stage) {
    case 'setup':
      return ['join', 'walk', 'clasp', 'closed', 'long', 'hands'];
    case 'move':
      return ['open'];
    case 'hold':
      return ['reach', 'fold', 'rest', 'open'];
    case 'cycles':
      return [
        ...(part === null ? [] : partStills[part]),
        ...(direction === undefined ? [] : [direction]),
      ];
    case 'roll_up':
      return ['tall'];
    case 'rest':
    case 'switch':
    case 'notice':
    case 'release':
      return [];
  }
}

/** Makes the figures of a page. */
export function createFigures(later: () => Later | null): Figures {
  const pictures = new Map<string, Picture>();
  const pictureOf = (key: string): Picture => {
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const made = makePicture();
    pictures.set(key, made);
    return made;
  };
  const moving = (side: Side, motion: Motion, now: number) => {
    const moment = motion(now);
    if (viewOf(moment, side) === undefined) return null;
    const picture = pictureOf(side);
    picture.motion = motion;
    const isNew = picture.of !== ofWhat(moment) || now - picture.drawnAt >= OLD_MS;
    if (isNew) drawMoving(picture, side, moment, now);
    return picture.element;
  };
  const drawIfDue = (side: Side, now: number, everyMs: number) => {
    const picture = pictures.get(side);
    if (picture === undefined || picture.motion === null) return false;
    if (now - picture.drawnAt < everyMs || !picture.element.isConnected) return false;
    const moment = picture.motion(now);
    // Another movement comes with its words, when the page is drawn.
    if (picture.of !== ofWhat(moment)) return false;
    return drawMoving(picture, side, moment, now);
  };
  const drawLarge = (now: number) => drawIfDue('main', now, LARGE_MS);
  const drawSmall = (now: number) => {
    for (const side of smallSides) drawIfDue(side, now, SMALL_MS);
  };
  const drawAll = (now: number) => {
    for (const side of ['main', ...smallSides] as const) drawIfDue(side, now, 0);
  };
  const still = ({ exercise, movement, side = 'right', range = 1 }: StillKind, name: string) => {
    const picture = pictureOf(`${exercise}/${movement}/${name}/${side}/${range}`);
    const pose = keyPoses(movement, range).find((key) => key.name === name)?.pose;
    const view = viewsFor(movement)[0];
    if (picture.shown === '' && pose !== undefined && view !== undefined) {
      draw(picture, side === 'left' ? toTheLeft(pose) : pose, view, exercise);
      picture.shown = name;
    }
    return picture.element;
  };
  const map = (exercise: FeltExercise) => later()?.muscleInset(exercise) ?? null;
  return { moving, map, still, drawLarge, drawSmall, drawAll };
}

const smallSides = ['inset', 'hands'] as const;

function viewOf({ movement }: FigureMoment, side: Side): View | undefined {
  return viewsFor(movement).find(({ name }) => name === side);
}

const ofWhat = ({ exercise, movement }: ExerciseMoment) => `${exercise}/${movement}`;

/** Draws a moment of a movement, unless it is there already; tells whether it drew. */
function drawMoving(picture: Picture, side: Side, moment: ExerciseMoment, now: number): boolean {
  const view = viewOf(moment, side);
  const key = JSON.stringify(moment);
  picture.drawnAt = now;
  if (view === undefined || picture.shown === key) return false;
  const pose = poseAt(moment);
  const of = ofWhat(moment);
  if (picture.of === of && picture.pose !== null && isNearPose(pose, picture.pose)) return false;
  picture.shown = key;
  picture.of = of;
  picture.pose = pose;
  draw(picture, pose, view, moment.exercise);
  return true;
}

/** A pose of a movement to the right, as it is to the left: the pillow goes with the head. */
function toTheLeft(pose: Pose): Pose {
  const props = pose.props.map((prop) => (prop === 'pillowLeft' ? 'pillowRight' : prop));
  return { ...mirrorPose(pose), props };
}

interface Picture {
  readonly element: HTMLElement;
  readonly view: FigureView;
  /** What it shows, so that it is drawn anew only for something new. */
  shown: string;
  /** The exercise and movement of it. */
  of: string;
  /** The pose that it shows, if it moves. */
  pose: Pose | null;
  /** When it was drawn last, if it moves. */
  drawnAt: number;
  motion: Motion | null;
}

function makePicture(): Picture {
  const element = document.createElement('div');
  element.className = 'picture';
  const view = mountFigure(element);
  return { element, view, shown: '', of: '', pose: null, drawnAt: -Infinity, motion: null };
}

function draw(picture: Picture, pose: Pose, view: View, exercise: FeltExercise): void {
  try {
    picture.view.update(drawScene(pose, view, feltOf(exercise)));
  } catch (error) {
    // The words and the time go on without the picture.
    console.error('Upper Back Reset: the figure could not be drawn', error);
  }
}
