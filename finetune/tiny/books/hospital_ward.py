"""A hospital ward: patients and beds, medication rounds, shifts of the nurses."""

BOOK = """
admitPatient | Registers a new patient on the ward and puts them in a bed. | patient:person "Name of the patient"; bed:id "Number of the bed"; mobility:independent=they were up and down the stairs all morning,they won't sit still for a minute,nobody has to help them to the bathroom,they came in on foot and carried their own bag,they have never needed a stick|assisted=they can't get up without somebody's arm,they won't make it to the bathroom alone,they are no longer steady on those legs,someone has to hold on to them in the corridor,they never get past the door without a frame|bedbound=they can't leave the mattress at all,they have to be turned every two hours,there will be no standing for weeks,not even sitting up is possible,both their legs are in plaster "How far the patient can move about"; allergies?:food[] "Foods the patient must not be given"; contact.phone?:phone "Telephone of the next of kin"
    admit {patient} to {bed}, {mobility}
    {bed} {patient} - {mobility}
    Could you please put {patient} down for {bed}? For the nurses: {mobility}.
    Emergency just sent somebody up and the corridor is packed. It's {patient}, we'll use {bed}, and {mobility}.
    {mobility} - that's our newcomer {patient}, going into {bed}
    name {patient}, bed {bed}, getting about: {mobility}, must not eat {allergies}
    there's someone called {patient} at the desk with a suitcase. {bed} is made up. I'm told {mobility}
    hey can u get {patient} into {bed} pls, just arrived, {mobility}
    We have been waiting since the nine o'clock ambulance and two doctors have signed the papers, so let {patient} finally have {bed}; {mobility}, and the family answers on {contact.phone}.
    new arrival for {bed}: {patient}, allergic to {allergies}. Mind that {mobility}
    {patient} has come in from the clinic with a letter; {bed} is ready, {mobility}
    into {bed} goes our latest one, {patient}, {mobility}, relatives on {contact.phone}
    ? patient  there's a newcomer for {bed}, {mobility}
    ? patient  put the new arrival in {bed}, no {allergies} on the tray, and {mobility}
    ? bed  {patient} has just come in from emergency, {mobility}
    ? bed  please admit {patient}, {mobility}, next of kin on {contact.phone}
    ? mobility  {patient} is new here and gets {bed}
    ? mobility  admit {patient} to {bed}, allergic to {allergies}
    & {patient} goes into {bed} and {patient#2} into {bed#2}, both new today, {mobility}
    & admit {patient} to {bed}, {mobility}, and separately {patient#2} to {bed#2}, {mobility#2}
    & new arrivals: {patient}, {bed}, {mobility}; the same for {patient#2}, {bed#2}, {mobility#2}
    ! repair the headrest of <id>
    ! bring a second blanket to <id>
    ! print a wristband for <person>
    ! have <id> scrubbed and made up again
    ! why do wards mix surgical and medical cases
    ! are single rooms really better for getting well
    ! admit <person> to the chess club
transferPatient | Moves a patient who is already in the hospital to another ward. | patient_ref:id "Patient number"; to_ward:~cardiology,intensive care,maternity,orthopaedics,neurology,paediatrics,burns care,day surgery,oncology,geriatrics,dialysis,urology,stroke care,psychiatry "Receiving ward"; infectious:true=two others in the room caught it already,nobody goes near without a mask,the swab came back with a nasty germ,everyone who enters has to gown up,the cough gets whoever comes close|false=nobody can catch it,there is nothing to catch,no masks or gowns are needed,the swabs all came back clean,the porters won't have to cover up "Whether others can be infected"; escort_count?:2..4 "Number of porters"; leave_at?:isotime "When to set off"
    transfer {patient_ref} to {to_ward}, {infectious}
    {patient_ref} {to_ward} - {infectious}
    Would you kindly have {patient_ref} brought over to {to_ward}? Just so they know, {infectious}.
    We can't do any more here, I'm afraid. The team in {to_ward} will take over {patient_ref}; {infectious}.
    to {to_ward} at {leave_at}: {patient_ref}. By the way, {infectious}
    {patient_ref} belongs in {to_ward} and not with us, {infectious}
    ref {patient_ref}, new ward {to_ward}, remarks: {infectious}, porters {escort_count}
    there's a place in {to_ward} at last so off with {patient_ref}, {infectious}
    wheel {patient_ref} across to {to_ward} pls, {infectious}
    After three phone calls and a long talk with Dr Abel about room 7 we agreed that {patient_ref} is better off in {to_ward}; {infectious}, and {escort_count} people should go along.
    {infectious} - please pass that on when {patient_ref} goes up to {to_ward}
    {to_ward} instead of here for {patient_ref}, {infectious}, setting off at {leave_at}
    ? patient_ref  one of ours has to go over to {to_ward}, {infectious}
    ? patient_ref  have somebody brought across to {to_ward} at {leave_at}, {infectious}
    ? to_ward  {patient_ref} can't stay with us and needs another ward, {infectious}
    ? to_ward  take {patient_ref} over to the other department with {escort_count} porters, {infectious}
    ? infectious  {patient_ref} should be in {to_ward} from now on
    ? infectious  move {patient_ref} to {to_ward} with {escort_count} porters at {leave_at}
    & both {patient_ref} and {patient_ref#2} go over to {to_ward}, {infectious}
    & {patient_ref} to {to_ward}, {infectious}, and separately {patient_ref#2} to {to_ward#2}, {infectious#2}
    & move {patient_ref} to {to_ward}, {infectious}, the same for {patient_ref#2} and {patient_ref#3}
    ! merge <id> and <id>, they are the same person
    ! rename <id>, the surname is spelled wrong
    ! e-mail the X-ray of <id> to <email>
    ! order lunch for <id>
    ! what makes some germs so hard to kill
    ! do you think hospitals move people around too much
    ! transfer <amount> dollars to <person>
dischargePatient | Ends a patient's stay and arranges the way home. | patient_ref:id "Patient number"; leaves_with:family=the daughter is waiting downstairs,a brother has the car outside,the wife insists on driving,the grandchildren are on their way up,the son won't hear of a taxi|ambulance=sitting in a car is out of the question,the journey is only possible lying down,someone with oxygen must ride along,a normal seat won't do,two carriers are needed for the stairs at home|unaccompanied=nobody is coming,there is no one who could drive,the bus stop outside will do,a lift isn't wanted,no one needs to come along "How the patient gets home"; day?:isodate "Last day on the ward, today when left out"; letter_to?:person "Family doctor who gets the letter"
    {patient_ref} can go, {leaves_with}
    discharge {patient_ref}, {leaves_with}
    Please see to it that {patient_ref} gets home, {leaves_with}.
    The blood tests were fine and we need the space. Time for {patient_ref} to leave us, {leaves_with}.
    {leaves_with} - so {patient_ref} may pack up
    {patient_ref} home on {day}, {leaves_with}
    Good news from the rounds: no more drips for {patient_ref}. We're done here. As for the trip home, {leaves_with}
    let {patient_ref} out, {leaves_with}, report to {letter_to}
    send {patient_ref} home pls, all healed up, {leaves_with}
    ref {patient_ref}; end of stay {day}; way home: {leaves_with}
    After eleven days, two operations and more soup than anyone should eat, {patient_ref} is finally well enough to sleep in their own bed tonight, and for the way there, {leaves_with}.
    doctor's letter to {letter_to}, that's the end of the stay for {patient_ref}, {leaves_with}
    ? patient_ref  one of them can go home, {leaves_with}
    ? patient_ref  end the stay on {day}, {leaves_with}
    ? leaves_with  {patient_ref} can go
    ? leaves_with  discharge {patient_ref} on {day} and write to {letter_to}
    & {patient_ref} and {patient_ref#2} can both go home, {leaves_with}
    & {patient_ref} is free to leave, {leaves_with}, and separately {patient_ref#2}, {leaves_with#2}
    & send {patient_ref} home on {day}, {leaves_with}, the same for {patient_ref#2} on {day#2}
    ! let <id> phone home
    ! bill <id> for the television
    ! call <id> back in, the stay shouldn't have ended
    ! give <id> a walking frame to keep
    ! are people sent home too early nowadays
    ! what should one eat after an operation
    ! discharge the battery of the <product>
patientSummary | Returns what is on file about one patient: diagnosis, vitals, medication and notes. | patient_ref:id "Patient number"; detail?:brief=I have only a minute,I'm already late for the next bed,there's no time for a novel,nobody here reads more than three lines,I can't stand here all day|full=I have never met them,I'm new and know nothing about the case,no line may be missing,the lawyers want to see everything,I've got the whole evening to read "How much to return"; since?:isodate "Leave out what is older"; language?=English:language "Language of the text"
    what do we know about {patient_ref}
    {patient_ref}?
    fill me in on {patient_ref}, {detail}
    Would you mind pulling up {patient_ref} for me? Thanks.
    I'm taking over from Dr Moss, who left in a hurry with all the notes. How is {patient_ref} doing, {detail}
    {patient_ref}, everything from {since} on, {detail}
    hows {patient_ref} been since {since}
    {detail}, so tell me about {patient_ref}
    The family of {patient_ref} doesn't speak a word of English. I'd like to have the file in {language}.
    ref {patient_ref}, language {language}, starting {since}
    It is almost seven, my relief has not shown up, there are four alarms ringing at once and I still have to hand over {patient_ref}, so get me what we've written down.
    anything I should be aware of with {patient_ref} before I go in there
    ? patient_ref  fill me in on the one by the window, {detail}
    ? patient_ref  what has been written down since {since}, {detail}
    & what do we know about {patient_ref} and {patient_ref#2}
    & get me both {patient_ref} since {since} and {patient_ref#2} since {since#2}
    & how is {patient_ref} doing, {detail}; and separately, how about {patient_ref#2}, {detail#2}
    ! correct the birthday of <id> to <isodate>
    ! delete everything about <id>
    ! fax <id> to the health insurance
    ! print the file of <id> twice
    ! lock <id> so that nobody else can look
    ! how do doctors decide what goes into a file
    ! how is a normal blood pressure defined
record_dose | Notes in the medication chart what became of one dose on the round. | patient_ref:id "Patient number"; drug:~metoprolol,furosemide,cefuroxime,tramadol,ondansetron,amlodipine,prednisolone,haloperidol,pantoprazole,digoxin,lorazepam,metformin,ramipril,clopidogrel "Name of the drug"; outcome:taken=it went in without any trouble,the little cup came back empty,I watched every bit of it go,there was no fuss at all,nothing was left over|refused=the lips stayed shut,it was spat right back at me,the tray got pushed away,they wouldn't have it,not even a pudding could persuade them|withheld=the doctor told me not to hand it over,I skipped it before the operation,the pulse was too slow so I never offered it,I locked it away again because of the low pressure,it stayed in the trolley on the doctor's word "What happened to the dose"; dose_mg?:0.5..9.5 "Milligrams"; at?:isotime "Time, now when left out"
    {drug} for {patient_ref}, {outcome}
    {patient_ref} {drug} - {outcome}
    Please note for {patient_ref}: {drug}, {outcome}.
    I'm back from the far end of the corridor with sore feet. {patient_ref} was due {drug}, and {outcome}.
    {outcome} - I mean the {drug} of {patient_ref}
    {patient_ref}: {dose_mg} mg of {drug} at {at}, {outcome}
    chart {patient_ref}, drug {drug}, strength {dose_mg} mg, what happened: {outcome}
    tried {patient_ref} with the {drug} just now n {outcome}
    at {at} it was time for the {drug} with {patient_ref}, {outcome}, write that down
    that was quick with {patient_ref}. The {drug}? well, {outcome}
    While the two gentlemen in room 12 were arguing about the window again and the phone rang for ten minutes, I stood there with the {drug} for {patient_ref}; {outcome}, so put that in.
    tick off the {drug} on {patient_ref}, {outcome}
    ? patient_ref  I went round with the {drug}, {outcome}
    ? patient_ref  {dose_mg} mg of {drug} at {at}, {outcome}, note that please
    ? drug  {patient_ref} was due a tablet, {outcome}
    ? drug  write down for {patient_ref} at {at}: {outcome}
    ? outcome  {patient_ref} was due {drug} at {at}, put it in the chart
    ? outcome  note the {dose_mg} mg of {drug} for {patient_ref}
    & {drug} and {drug#2} for {patient_ref}, {outcome} both times
    & {patient_ref}: {drug}, {outcome}; and separately {patient_ref#2}: {drug#2}, {outcome#2}
    & {drug} for {patient_ref}, {outcome}, the same for {patient_ref#2} and {patient_ref#3}
    ! double what <id> gets in the evening
    ! order more sleeping tablets for <id>
    ! undo my last entry for <id>
    ! stop all painkillers for <id> from tomorrow on
    ! which is stronger, tramadol or morphine
    ! why do some tablets have to be taken with food
    ! record the temperature of the fridge at <isotime>
list_doses_due | Lists the doses of a whole ward that are due in a medication round. | ward:~cardiology,intensive care,maternity,orthopaedics,neurology,paediatrics,burns care,day surgery,oncology,geriatrics,dialysis,urology,stroke care,psychiatry "Name of the ward"; starts_at:isotime "Beginning of the round"; scope?:missed=somebody slept through the last one,half of the earlier ones never happened,we didn't get round to everybody,a few trays came back untouched,the trolley got stuck before the end|upcoming=nothing was forgotten so far,nobody was left out before,the earlier ones are all ticked off,there's no need to see what's behind us,forget about the ones before "Only missed or only upcoming doses"; until?:isotime "End of the round"; max_rows?:small "Length of the list"
    doses due in {ward} from {starts_at}
    {ward} {starts_at}
    Could you tell me who gets what in {ward} at {starts_at}, please?
    I'm pushing the trolley today and it's my first week. What do I need for {ward} at {starts_at}?
    {starts_at}, {ward}: which tablets go round? {scope}
    between {starts_at} and {until}, everything to be handed out in {ward}
    ward {ward}, start {starts_at}, end {until}, at most {max_rows} rows
    {scope}, so what's left to give in {ward} from {starts_at}
    whos next for pills in {ward}, starting {starts_at}
    show me just {max_rows} of the medicines planned in {ward} from {starts_at} on
    The pharmacist called twice, the lift is out of order again and only one of the three trolleys works, so let me see what has to be given in {ward} from {starts_at}; {scope}.
    my round through {ward} begins at {starts_at}, and I have no idea what to load
    ? ward  which doses are due from {starts_at}, {scope}
    ? ward  what has to be handed out between {starts_at} and {until}
    ? starts_at  what do they get in {ward} on the next round, {scope}
    ? starts_at  show me {max_rows} of the doses due in {ward}
    & doses due from {starts_at} in both {ward} and {ward#2}
    & what has to be given in {ward} at {starts_at}, and separately in {ward#2} at {starts_at#2}
    & {ward} from {starts_at} until {until}, the same for {ward#2} and {ward#3}
    ! cancel the round in oncology
    ! clean the trolley of urology
    ! e-mail the plan for maternity to <email>
    ! let <person> do the round in dialysis
    ! how long does a round usually take
    ! is it a good idea to wake people for their tablets
    ! list the films that start at <isotime>
find_shift_cover | Looks for somebody who takes over a shift that its owner cannot work. | shift:id "Number of the shift"; absence:sick=the flu has struck,the stomach won't keep anything down,getting out of bed isn't possible,the thermometer says no,half the night was spent over a bucket|family=the kindergarten is shut,there's nobody to mind the kids,a funeral has come up,the baby decided to arrive early,Grandpa can't be left alone|training=the first aid class is that day,an exam got in the way,the seminar couldn't be put off,there's a course on the new pumps,the school of nursing won't excuse anyone "Why the owner is away"; ask_first?:person[] "Colleagues to ask before the others"; extra_pay?:amount "Bonus in euros"
    find cover for {shift}, {absence}
    {shift} - {absence}
    Would somebody be so kind as to take over {shift}? You see, {absence}.
    I feel awful about this and it's the second time this month. I can't do {shift}, {absence}.
    {absence}, so who could do {shift}?
    try {ask_first} first: {shift} needs a stand-in, {absence}
    {shift} is open, {absence}, there's {extra_pay} euros in it
    won't make it to {shift} sorry, {absence}
    shift {shift}, reason: {absence}, bonus {extra_pay}
    someone has to step in on {shift}, because {absence}
    We were six last week, then five, and today the head nurse told me over coffee that {shift} is without anyone now since {absence}, so please look for a replacement.
    perhaps {ask_first} would do {shift} instead of me, {absence}
    ? shift  I can't come in, {absence}, find someone else
    ? shift  someone has to step in for me, {absence}, ask {ask_first} first
    ? absence  who could take over {shift}
    ? absence  find cover for {shift} and offer {extra_pay} euros
    & I can't do {shift} or {shift#2}, {absence}
    & find cover for {shift}, {absence}, and separately for {shift#2}, {absence#2}
    & {shift} needs a stand-in, {absence}, the same for {shift#2} and {shift#3}
    ! who worked <id> last week
    ! pay out the overtime from <id>
    ! merge <id> and <id> into one long night
    ! print <id> and pin it to the board
    ! do nights really make people ill
    ! how many hours may a nurse work in a week
    ! cover the sofa at <person>'s house
move_shift | Changes when a shift begins. The people on it stay the same. | shift:id "Number of the shift"; start:isotime "New beginning, HH:MM"; notify_team?:true=nobody has heard about it yet,the others don't know,they would all turn up at the wrong hour,I couldn't reach the colleagues,no word has gone out so far|false=the others know already,nobody needs a message,I've told them all in person,don't wake the colleagues for that,it was all agreed over breakfast with everyone there "Whether to send the colleagues a message"; length_hours?:4..12 "New length in hours"
    push {shift} back to {start}
    {shift} {start}
    have {shift} begin at {start}, {notify_team}
    Could {shift} please start at {start} instead?
    The handover has been a mess all week because of the roadworks. Let's begin {shift} at {start}.
    {start} is better for {shift}, {notify_team}
    at {start} and for {length_hours} hours, that's the new plan for {shift}
    make it {start} for {shift} thx
    id {shift}, new start {start}, hours {length_hours}
    {notify_team}. Anyway, {shift} doesn't kick off before {start} now
    My bus only runs every 40 minutes and the one at a quarter past is always full, so the matron said it was all right to let {shift} start at {start}.
    bring {shift} forward or back, whichever it is, so that it begins at {start}
    ? shift  let it start at {start}, {notify_team}
    ? shift  the late one should begin at {start} and last {length_hours} hours
    ? start  push {shift} back a bit, {notify_team}
    ? start  {shift} begins at a different time now and lasts {length_hours} hours
    & {shift} and {shift#2} should both begin at {start}
    & push {shift} to {start}, and separately {shift#2} to {start#2}
    & let {shift} begin at {start} for {length_hours} hours, the same for {shift#2} and {shift#3}
    ! call off <id> altogether
    ! rename <id> to <word>
    ! when does <id> end
    ! confirm that I was there for <id>
    ! what is the best hour to begin an early shift
    ! why do hospitals still work in three shifts
    ! move my dentist appointment to <isotime>
"""
