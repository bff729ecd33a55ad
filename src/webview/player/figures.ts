import type { TemplateResult } from 'lit/html.js';
import type { KeyPose, Moment as FigureMoment, MovementId, Pose } from '../../figure/movement.js';
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
  /** The moving figure; null where the movement is not shown from that side. */
  moving(side: Side, moment: ExerciseMoment): HTMLElement | null;
  /** Where an exercise is felt, as a small map; null where none says more, or while it loads. */
  map(exercise: FeltExercise): TemplateResult | null;
  /** A still, drawn once for each side and range: in the mirror for what goes to the left. */
  still(of: StillKind, name: string): HTMLElement;
  /** Draws the smaller pictures that wait for a frame in which the large one is not drawn. */
  drawWaiting(): void;
}

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
  const moving = (side: Side, moment: ExerciseMoment) => {
    const view = viewsFor(moment.movement).find(({ name }) => name === side);
    if (view === undefined) return null;
    const picture = pictureOf(side);
    const key = JSON.stringify(moment);
    if (picture.shown === key) return picture.element;
    const drawNow = () => {
      picture.waiting = null;
      picture.shown = key;
      draw(picture, poseAt(moment), view, moment.exercise);
    };
    const part = `${moment.exercise}/${moment.movement}/${moment.stage}`;
    const isNew = picture.part !== part;
    picture.part = part;
    // The large picture has a frame of its own, between those in which the page around it changes;
    // the smaller one is drawn with the page, half as often. What has waited in vain is drawn here.
    if (isNew || picture.waiting !== null) drawNow();
    else if (side === 'main') picture.waiting = drawNow;
    else if (picture.skipped) drawNow();
    picture.skipped = !picture.skipped;
    return picture.element;
  };
  const drawWaiting = () => {
    for (const { waiting } of pictures.values()) waiting?.();
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
  return { moving, map, still, drawWaiting };
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
  /** The exercise, movement and stage of it. */
  part: string;
  /** Whether the latest change was passed over. */
  skipped: boolean;
  /** Draws the latest change, which waits for a frame of its own. */
  waiting: (() => void) | null;
}

function makePicture(): Picture {
  const element = document.createElement('div');
  element.className = 'picture';
  const view = mountFigure(element);
  return { element, view, shown: '', part: '', skipped: false, waiting: null };
}

function draw(picture: Picture, pose: Pose, view: View, exercise: FeltExercise): void {
  try {
    picture.view.update(drawScene(pose, view, feltOf(exercise)));
  } catch (error) {
    // The words and the time go on without the picture.
    console.error('Upper Back Reset: the figure could not be drawn', error);
  }
}
