import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { Observation, ShikeCard, ShikeEventMap } from "./shike.js";

type Listeners = { [K in keyof ShikeEventMap as `on${K}`]?: (event: ShikeEventMap[K]) => void };
type Settings = Partial<Pick<ShikeCard,
  "expressiveness" | "emotionality" | "decisiveness" | "theme" | "channel" | "layout" | "pack" | "readonly" | "disabled"
  | "required" | "save" | "name" | "book">>;

/** What `<shike-card>` takes in JSX, of React 19 or younger. */
export type ShikeCardProps =
  DetailedHTMLProps<HTMLAttributes<ShikeCard>, ShikeCard> & Listeners & Settings & { reading?: Observation | null };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "shike-card": ShikeCardProps;
    }
  }
}
