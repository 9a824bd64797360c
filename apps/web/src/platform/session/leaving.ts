type Task = () => Promise<unknown>;

const tasks: Task[] = [];

/** What keeps something of a person says here how it forgets. */
export const whenLeaving = (task: Task) => {
  tasks.push(task);
};

export const forgetEverything = () => Promise.allSettled(tasks.map((task) => task()));
