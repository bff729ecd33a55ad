import type { KeyPose, MovementId, Moment as FigureMoment, Pose } from '../../figure/movement.js';
import { keyPoses, poseAt } from '../../figure/movement.js';
import { drawScene } from '../../figure/scene.js';
import type { View } from '../../figure/views.js';
import { viewsFor } from '../../figure/views.js';
import type { ExerciseId, Moment } from '../../session/playback.js';
import type { FigureView } from '../figure/figureView.js';
import { mountFigure } from '../figure/figureView.js';

/** Which side of a movement a picture shows. */
type Side = View['name'];

/** The page's figures: elements that templates put where they belong, drawn as time goes by. */
export interface Figures {
  /** The moving figure; null where the movement is not shown from that side. */
  moving(side: Side, moment: FigureMoment): HTMLElement | null;
  /** A still, drawn once. */
  still(movement: MovementId, name: string): HTMLElement;
}

const movements: Readonly<Record<ExerciseId, MovementId>> = {
  rhomboid_release: 'rhomboid_release',
  shoulder_4dir: 'shoulder_4dir_seated',
  seated_forward_fold: 'seated_forward_fold',
};

/** The figure's name of an exercise. */
export function movementOf(exercise: ExerciseId): MovementId {
  return movements[exercise];
}

/** What the figure does at a moment of the routine. */
export function figureMoment(moment: Moment): FigureMoment {
  const { segment, elapsedS, durationS, breath } = moment;
  const common = {
    movement: movementOf(segment.exercise),
    elapsedS,
    durationS,
    breath: breath.fullness,
  };
  return segment.type === 'cycles'
    ? { ...common, stage: 'cycles', cycleS: segment.cycleS }
    : { ...common, stage: segment.type };
}

/** The second picture beside the large one, and the words under it. */
export interface SecondView {
  readonly side: Exclude<Side, 'main'>;
  readonly caption: string;
}

/** What is worth a closer look now: the hands while they join and turn, else the back. */
export function secondViewOf({ movement, stage }: FigureMoment): SecondView {
  return movement === 'rhomboid_release' && stage === 'setup'
    ? { side: 'hands', caption: 'Hands from the front' }
    : { side: 'inset', caption: 'From behind' };
}

/** The stills of a movement, and which of them is the one now. */
export function stillsOf(moment: FigureMoment, direction: string | null): readonly Still[] {
  const current = currentStill(moment.stage, direction);
  return keyPoses(moment.movement).map((still) => ({
    ...still,
    isNow: current.includes(still.name),
  }));
}

/** A still of a movement. */
export interface Still extends KeyPose {
  readonly isNow: boolean;
}

/** Names of the key poses that each stage goes to; the way out of a movement has none. */
function currentStill(stage: FigureMoment['stage'], direction: string | null): readonly string[] {
  switch (stage) {
    case 'setup':
      return ['join', 'walk'];
    case 'hold':
      return ['reach', 'fold', 'rest'];
    case 'cycles':
      return direction === null ? [] : [direction];
    case 'roll_up':
      return ['tall'];
    case 'move':
    case 'rest':
    case 'release':
      return [];
  }
}

/** Makes the figures of a page. */
export function createFigures(): Figures {
  const pictures = new Map<string, Picture>();
  const pictureOf = (key: string): Picture => {
    const known = pictures.get(key);
    if (known !== undefined) return known;
    const made = makePicture();
    pictures.set(key, made);
    return made;
  };
  const moving = (side: Side, moment: FigureMoment) => {
    const view = viewsFor(moment.movement).find(({ name }) => name === side);
    if (view === undefined) return null;
    const picture = pictureOf(side);
    const key = JSON.stringify(moment);
    if (picture.shown !== key) draw(picture, poseAt(moment), view);
    picture.shown = key;
    return picture.element;
  };
  const still = (movement: MovementId, name: string) => {
    const picture = pictureOf(`${movement}/${name}`);
    const pose = keyPoses(movement).find((key) => key.name === name)?.pose;
    const view = viewsFor(movement)[0];
    if (picture.shown === '' && pose !== undefined && view !== undefined) {
      draw(picture, pose, view);
      picture.shown = name;
    }
    return picture.element;
  };
  return { moving, still };
}

interface Picture {
  readonly element: HTMLElement;
  readonly view: FigureView;
  /** What it shows, so that it is drawn anew only for something new. */
  shown: string;
}

function makePicture(): Picture {
  const element = document.createElement('div');
  element.className = 'picture';
  return { element, view: mountFigure(element), shown: '' };
}

function draw(picture: Picture, pose: Pose, view: View): void {
  try {
    picture.view.update(drawScene(pose, view));
  } catch (error) {
    // The words and the time go on without the picture.
    console.error('Upper Back Reset: the figure could not be drawn', error);
  }
}
