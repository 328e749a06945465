// The post step does the work, but the runner needs a main step.
