"""Notes, notebooks, lists and tasks."""

BOOK = """
append_to_note | Adds text to the end of a note that exists already. | note_title:title "Title of the note"; text:sentence "Text to add"; add_timestamp?=false:true=with the date,with a timestamp|false=without the date,no timestamp "Write the current time in front of it"
    add to my note {note_title}: {text}
    append {text} to {note_title}
    put {text} at the end of {note_title}
    {note_title} += {text}
    extend the note {note_title} with {text}, {add_timestamp}
    In {note_title}, below everything else, write {text}
    I forgot something in {note_title}, please add {text} {add_timestamp}
    one more line for {note_title}: {text}
    my note called {note_title} should also say {text}
    also jot down {text} in {note_title} {add_timestamp}
    continue {note_title} with the words {text}
    under {note_title}, attach {text}, {add_timestamp}
    tack {text} onto {note_title}
    could you complete {note_title} by {text} {add_timestamp}
    ? text  add something to my note {note_title}
    ? note_title  append {text} to the note {add_timestamp}
    & add {text} to the notes {note_title} and {note_title#2}
    & append {text} and {text#2} to {note_title}
    ! delete the note <title>
    ! add <person> to my contacts
    ! attach the file <file> to the mail
    ! Lock my note Doctor Visits so that <person> can't open it.
    ! make the third line of Packing for Oslo bold and blue
    ! when did I last change anything in Gift Ideas?
    ! Is it better to write a diary at 7 in the morning or at 22:00 in bed?
    ! add <small> minutes to the egg timer, they're still runny
create_checklist | Creates a list whose items can be ticked off. | title:title "Heading of the list"; items:word[] "Things on the list, in order"; shared_with?:email[] "People who can see it"; colour?:colour "Colour of the card"
    checklist {title} with {items}
    make a list {title}: {items}
    new checklist called {title}, items {items}
    {title}: {items}, I want to tick them off
    start a tick list named {title} for {items}, share it with {shared_with}
    I always forget something. Write {items} on a packing list called {title}.
    put together {title} containing {items}
    a {colour} checklist {title} with the points {items}
    could you set up {title} in {colour}, with {items} to check off
    list of {items}, heading {title}, visible to {shared_with}
    {items} should go on a fresh list named {title}
    for {shared_with} and me, a list {title}: {items}
    note down {items} as boxes to tick under {title}
    prepare {title}, {colour}, entries {items}
    ? items  make a checklist called {title}
    ? title  make a list of {items} and share it with {shared_with}
    ? items  start a {colour} list named {title}
    & make the checklists {title} and {title#2}, both with {items}
    & checklist {title} with {items}, and {title#2} with {items#2}
    ! tick off <word> on my list
    ! print my packing list
    ! untick every box on the camping list, we're off again on <date>
    ! Move milk up to the first place of my Groceries list, I keep forgetting it
    ! how many boxes on Moving House are still empty
    ! Should a packing list for one week have 20 or 60 things on it?
    ! make 30 sandwiches for the kids by <clock>, half of them without ham
listTasks | List tasks, filtered by project, state and due day. | project?:word "Name of the project"; state?=open:open=open,unfinished|done=done,finished|overdue=overdue,late "State of the tasks"; dueBefore?:isodate "Only tasks due before this day"; assignee?:person "Whose tasks"
    what do I have to do
    list my tasks
    show the {state} tasks of {project}
    What is {assignee} working on in {project}?
    everything due before {dueBefore}
    which {state} jobs are there in {project}
    tasks for {assignee} {state}
    is anything {state}?
    my to-dos until {dueBefore}
    how much work is left in {project}
    {project} board, {state} items, assignee {assignee}
    I have a meeting about {project} in ten minutes, what's {state}
    give me an overview of all tasks
    what must {assignee} get ready before {dueBefore}
    which duties are on my plate
    & list the {state} and the {state#2} tasks
    & what has {assignee} to do, and what {assignee#2}
    & {state} tasks of {project}, {project#2} and {project#3}
    ! assign <id> to <person>
    ! list the members of the project <word>
    ! rename the project <word>
    ! Hand everything of <person>'s over to <person> while she is in hospital.
    ! throw out all finished jobs of Atlas from before <isodate>
    ! How many hours did we book on Atlas in March?
    ! is a board with three columns really nicer than a plain list for a team of 12
    ! List five rivers in <country> that are longer than 300 km
finish_task | Marks a task as done. | task_id:id "Number of the task"; comment?:sentence "Closing remark"; hours_spent?:0.5..9.5 "Working time to book, in hours"
    mark {task_id} as done
    {task_id} done
    I finished {task_id}
    complete {task_id}, it took {hours_spent} hours
    tick off {task_id} with the remark {comment}
    close {task_id}
    {task_id} is ready, book {hours_spent} hours
    check {task_id} off my list
    Finally got through {task_id}! That cost me {hours_spent} hours.
    set {task_id} to finished, comment: {comment}
    you can strike out {task_id}
    {hours_spent}h on {task_id}, and now it's over
    we're through with {task_id}, note that {comment}
    task {task_id} has been taken care of
    ? task_id  mark my task as done, it took {hours_spent} hours
    ? task_id  I finished it, add the remark {comment}
    & mark {task_id} and {task_id#2} as done
    & {task_id}, {task_id#2} and {task_id#3} are finished
    ! reopen the task <id>
    ! how long did <id> take
    ! done is better than perfect
    ! link <id> to <id>, they are one and the same bug
    ! Put <id> on hold until the supplier picks up the phone.
    ! Who closed <id> last week, was it <person>?
    ! Does it lift the mood to tick off 3 tiny jobs before breakfast?
    ! finish this limerick for me, it starts with a man from <city>
plan_task | Sets when a task starts and when it is due, with estimated effort. | task_id:id "Task to plan"; start_on:isodate "Day on which work begins"; due_on:isodate "Day on which it has to be finished"; effort_hours?:2..80 "Estimated effort in hours"; priority?=normal:low=low,minor|normal=normal|high=high,urgent "Priority"
    plan {task_id} from {start_on} to {due_on}
    {task_id} starts {start_on} and is due {due_on}
    schedule {task_id}: start {start_on}, due {due_on}
    due {due_on}, start {start_on}, task {task_id}, {effort_hours} hours
    {task_id} must be finished by {due_on}, we begin on {start_on}
    Give {task_id} {priority} priority and run it from {start_on} until {due_on}.
    let {task_id} begin on {start_on}, deadline {due_on}
    the client wants {task_id} by {due_on}; if I start on {start_on} I have {effort_hours} hours to put in
    deadline of {task_id} is {due_on}, kick-off {start_on}, priority {priority}
    set the dates of {task_id} to {start_on} and {due_on}
    work on {task_id} between {start_on} and {due_on}, about {effort_hours} hours
    put {task_id} in the window {start_on} - {due_on}, {priority} priority
    finish {task_id} on {due_on} after starting on {start_on}
    ? due_on  plan {task_id} to start on {start_on}
    ? start_on  {task_id} is due on {due_on}, {effort_hours} hours of work
    ? task_id  start on {start_on} and be done by {due_on}
    & plan {task_id} and {task_id#2} from {start_on} to {due_on}
    & {task_id} runs {start_on} to {due_on}, {task_id#2} runs {start_on#2} to {due_on#2}
    ! plan my weekend in <city>
    ! who is working on <id>
    ! delete the task <id>
    ! <id> has to wait for <id>, the walls come before the paint, so make the one depend on the other
    ! Convert <id> into a project of its own
    ! who guessed 40 hours for <id>, that was wildly off!
    ! Why do jobs of 80 hours always end up at 120?
    ! schedule a haircut for <person> on <date> at <clock>, short at the back
tag_notes | Puts tags on all notes that contain some words. | words:phrase "Words the notes must contain"; tags:hashtag[] "Tags to put on"; notebook?:~Work,Private,Recipes,Travel,Ideas,Journal,School,House "Only in this notebook"; remove_others?=false:true=removing other tags,instead of the old tags|false=keeping other tags,on top of the old tags "Take away the tags they had"
    tag all notes about {words} with {tags}
    label notes containing {words}: {tags}
    put {tags} on every note that mentions {words}
    {tags} for notes with {words}
    in {notebook}, mark the notes with {words} as {tags}
    Everything I wrote on {words} in the notebook {notebook} deserves {tags}.
    give my {words} notes the tags {tags}, {remove_others}
    all entries about {words} get {tags}, {remove_others}
    I'd like to sort my notes: those with {words} belong to {tags}
    attach {tags} to whatever note says {words} {remove_others}
    notes, {words}, tags {tags}, notebook {notebook}
    {remove_others}, stick {tags} on the notes with the words {words}
    use {tags} as labels for anything that contains {words}
    file what I have on {words} under {tags}, only in {notebook}
    ? tags  tag all notes about {words}
    ? words  put the tags {tags} on my notes in {notebook}
    & tag the notes about {words} and about {words#2} with {tags}
    & notes about {words} get {tags}, notes about {words#2} get {tags#2}
    ! which tags do I use most
    ! tag <person> in the photo
    ! read me my note <title>
    ! Rename the tag holiday to travel wherever it turns up
    ! my soup notes are in Private, would you move them all to Recipes
    ! How many notes carry the tag garden?
    ! Is sorting by notebooks smarter than tagging once you own 2000 notes?
    ! stick a stamp on the letter to <person> and drop it in the box before <clock>
"""
