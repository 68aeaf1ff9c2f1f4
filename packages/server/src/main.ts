import { systemClock } from "./spine/clock.ts";
import { serve } from "./start/serve.ts";

await serve(process.env, systemClock);
