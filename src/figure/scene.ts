import { spineLevel } from './body/bones';
import type { Hand } from './body/hand';
import type { Arm, Pose, PropName } from './body/pose';
import type { Skeleton } from './body/skeleton';
import { skeletonOf } from './body/skeleton';
import { direct, dot } from './body/vector';
import { arrowShape } from './draw/arrow';
import { bladeShapes } from './draw/back';
import type { Camera, View } from './draw/camera';
import { cameraOf, orbited } from './draw/camera';
import { feltShapes } from './draw/felt';
import { feltArmShapes } from './draw/feltArms';
import { floorShape, isMat } from './draw/ground';
import { handItems } from './draw/hands';
import { headShapes } from './draw/head';
import { arm, leg, shoe, sleeve } from './draw/limbs';
import { unitsPerCm } from './draw/px';
import type { Item, Scene, Shape, Solid } from './draw/shape';
import { paintSolid } from './draw/solid';
import { hips, neck, shirt } from './draw/trunk';
import type { Lit } from './muscles/onBack';
import { backMuscles, backSeen, feltShare, onBack } from './muscles/onBack';
import { propOf } from './props/prop';

export type { View } from './draw/camera';
export type { Role, Scene, Shape } from './draw/shape';

/** Props that stand still are painted once for each view. */
const paintedProps = new WeakMap<View, Map<PropName, readonly Item[]>>();

function propItems(name: PropName, body: Skeleton, view: View, camera: Camera): readonly Item[] {
  const prop = propOf(name);
  if (prop.type === 'held') return prop.solids(body).map((solid) => paintSolid(solid, camera));
  const painted = paintedProps.get(view) ?? new Map<PropName, readonly Item[]>();
  paintedProps.set(view, painted);
  const items = painted.get(name) ?? prop.solids().map((solid) => paintSolid(solid, camera));
  painted.set(name, items);
  return items;
}

/** An arm on the viewer's side lies over trunk, leg and arm-rest, unless its fingers are laced. */
const nearArmCm = 17;

/** Where it is felt: the muscles on a back that is seen, else soft marks on back and chest. */
function feltMarks(body: Skeleton, { felt }: Pose, camera: Camera, lit: Lit | null): Shape[] {
  if (lit === null) return feltShapes(body, 'back', felt, camera);
  const soft = felt * (1 - backSeen(body, camera));
  return [
    ...feltShapes(body, 'back', soft * feltShare(lit, onBack), camera),
    ...feltShapes(body, 'front', soft * feltShare(lit, (id) => id === 'chest'), camera),
    ...backMuscles(body, lit, felt, camera),
  ];
}

/** Upper arms that work, marked beside the sleeve on the viewer's side of the body. */
function armMarks(body: Skeleton, { felt }: Pose, camera: Camera, lit: Lit | null): Shape[] {
  if (lit === null) return [];
  const soft = felt * (1 - backSeen(body, camera)) * feltShare(lit, (id) => id === 'triceps');
  const near = camera.toward.x > 0 ? 'left' : 'right';
  return feltArmShapes('feltArm', body.arms[near], soft, camera);
}

/** Shirt, neck and head: the collar opens up and ahead, so from behind the shirt covers the neck. */
function coreItem(body: Skeleton, pose: Pose, camera: Camera, lit: Lit | null): Item {
  const shirtItem = paintSolid(shirt(body, pose.breath), camera);
  const collar = body.spine[spineLevel.C7] ?? body.pelvis;
  const opening = dot(direct(collar, 0, 0.55, 0.83), camera.toward);
  const cloth = [
    ...shirtItem.shapes,
    ...bladeShapes(body, camera),
    ...feltMarks(body, pose, camera, lit),
  ];
  const above = [...paintSolid(neck(body), camera).shapes, ...headShapes(body.head, camera)];
  return {
    depth: shirtItem.depth,
    shapes: opening > 0 ? [...cloth, ...above] : [...above, ...cloth],
  };
}

/**
 * The picture of a pose from a view: shapes from the farthest to the nearest. `lit` are the muscles
 * that light up where the back is seen; null leaves a soft mark in their place.
 */
export function drawScene(pose: Pose, usual: View, lit: Lit | null = null): Scene {
  const view = pose.orbit ? orbited(usual, pose.orbit) : usual;
  const camera = cameraOf(view);
  const body = skeletonOf(pose);
  const nearness = (side: 1 | -1, lace: number) =>
    Math.max(0, camera.toward.x * side) * nearArmCm * (1 - lace);
  const lift = {
    left: nearness(1, pose.arms.left.lace),
    right: nearness(-1, pose.arms.right.lace),
  };
  const solids: Solid[] = [
    hips(body),
    { ...arm('armLeft', body.arms.left), nearer: lift.left },
    { ...arm('armRight', body.arms.right), nearer: lift.right },
    { ...sleeve('sleeveLeft', body.arms.left, body.girdles.left), nearer: lift.left + 1 },
    { ...sleeve('sleeveRight', body.arms.right, body.girdles.right), nearer: lift.right + 1 },
    leg('legLeft', body.legs.left, body.feet.left),
    leg('legRight', body.legs.right, body.feet.right),
    ...shoe('shoeLeft', body.feet.left, body.toes.left),
    ...shoe('shoeRight', body.feet.right, body.toes.right),
  ];
  const handOf = (name: string, hand: Hand, { lace }: Arm) => {
    // A closer look at the hands has every finger of them, and one at the back none.
    const isFree = lace < 0.01 || view.name === 'inset';
    const alone = isFree && view.name !== 'hands';
    return handItems(name, hand, camera, alone);
  };
  const raise = (items: Item[], by: number) =>
    items.map((item) => ({ ...item, depth: item.depth + by }));
  const items: Item[] = [
    ...solids.map((solid) => paintSolid(solid, camera)),
    coreItem(body, pose, camera, lit),
    ...pose.props
      .filter((name) => !isMat(name))
      .flatMap((name) => propItems(name, body, view, camera)),
    ...raise(handOf('handLeft', body.hands.left, pose.arms.left), lift.left),
    ...raise(handOf('handRight', body.hands.right, pose.arms.right), lift.right),
  ];
  items.sort((a, b) => a.depth - b.depth);
  // Everything lies on the mat, and so does its shadow.
  const ground = pose.props.filter(isMat).flatMap((name) => propItems(name, body, view, camera));
  const arrows = pose.cues
    .filter((cue) => cue.strength > 0.02 && (cue.on ?? 'main') === view.name)
    .map((cue) => arrowShape(cue, camera, view.widthCm));
  const width = view.widthCm * unitsPerCm;
  const height = view.heightCm * unitsPerCm;
  return {
    viewBox: `${-width / 2} ${-height / 2} ${width} ${height}`,
    shapes: [
      ...ground.flatMap((item) => item.shapes),
      floorShape(pose, body, camera),
      ...items.flatMap((item) => item.shapes),
      ...armMarks(body, pose, camera, lit),
      ...arrows,
    ],
  };
}
