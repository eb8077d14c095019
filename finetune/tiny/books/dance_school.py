"""A dance and driving school: courses, lessons, pupils, exams, and the rooms of the studio."""

BOOK = """
enrolDancer | Enrols a person in a dance course of the new term. | dancer:person "Who wants to dance"; course:~Salsa Basics,Tango Tuesday,Ballet for Grown-ups,Wedding Waltz,Hip Hop Juniors,Lindy Hop One,Swing Sunday,Discofox Express,Bachata Nights,Latin Mix,Jazz Dance Two,Tap Beginners,Rumba Club,Quickstep Advanced "Name of the course"; hasPartner:true=the better half is coming along,a cousin will be the other half of the couple,two of them are coming together,there is already somebody to dance with,a friend from work has agreed to join|false=there is nobody to dance with,the spouse won't set foot on a dance floor,the best friend has backed out,nobody at home wants to come along,somebody to dance with still has to be found,no friend could be talked into it "Whether the dancer brings a partner"; startsOn?:isodate "First evening, beginning of the term when left out"; discount?:10..50 "Discount in percent"
    {dancer}, {course}, {hasPartner}
    sign {dancer} up for {course}, {hasPartner}
    Could {dancer} join {course}, please? For your information: {hasPartner}.
    put {dancer} on the list of {course} from {startsOn}, {hasPartner}
    {course} sounds like fun, {dancer} would love to take part but is shy. As to company, {hasPartner}.
    name {dancer}, class {course}, note: {hasPartner}, first evening {startsOn}
    {hasPartner}, anyway {dancer} wants into {course}
    hi its about {dancer} and {course}, any room left? if so we take it, {hasPartner}
    My neighbour {dancer} has watched old films all winter and can't sit still any longer. So {course} it is, and {hasPartner}.
    from {startsOn} on we'd like to see {dancer} in {course} with {discount} percent off, {hasPartner}
    I have been to three studios in town, the last one charged 95 for eight evenings and smelled of paint, so please get {dancer} into {course} instead, {hasPartner}.
    a place in {course} for {dancer}, {discount}% off as we agreed on the phone, {hasPartner}
    ? dancer  I'd like a place in {course}, {hasPartner}
    ? dancer  sign somebody up for {course} from {startsOn}, {hasPartner}
    ? course  {dancer} wants to learn to dance, {hasPartner}
    ? course  please enrol {dancer} from {startsOn} on, {hasPartner}
    ? hasPartner  sign {dancer} up for {course}
    ? hasPartner  {dancer} would like to join {course} with {discount} percent off
    & sign {dancer} up for {course}, {hasPartner}, and separately {dancer#2} for {course#2}, {hasPartner#2}
    & {dancer} wants to do both {course} and {course#2}, {hasPartner}
    & {course} for {dancer}, {hasPartner}, the same for {dancer#2}, {hasPartner#2}
    ! throw <person> out of Salsa Basics
    ! find <person> somebody to dance with
    ! did <person> pay for Tango Tuesday
    ! rename Swing Sunday, it should be called <title>
    ! is tango harder than waltz
    ! where does the rumba come from
    ! sign <person> up for a cooking course
moveDanceClass | Moves a single dance class to another time. | classId:id "Number of the class"; newTime:isotime "New start, HH:MM"; newDate?:isodate "New day; unchanged when left out"; notify?:person[] "People who get a message about it"; cause?:teacher=the trainer missed the train,our trainer has lost her voice,she who teaches it has twisted an ankle,the trainer cannot get away earlier|room=there is water on the floor,the heating has broken down,the parquet is being sanded,somebody else has got the hall by then|demand=hardly anybody can come so early,most of them have to work late,nobody would turn up at that hour,the mothers couldn't make it "Why it is moved"
    {classId} to {newTime}
    push {classId} back to {newTime}
    Would it be possible to start {classId} at {newTime}?
    {newTime} is better for {classId}, {cause}
    we begin {classId} at {newTime} instead, let {notify} know
    class {classId}, day {newDate}, time {newTime}
    {cause}, so {classId} can't be when it was planned. Make it {newTime}.
    pls shift {classId}, {newTime} on {newDate} wud be fine
    On {newDate} at {newTime}, that's when {classId} should take place, tell {notify}.
    There are 22 people on the list, the cafe next door closes at ten and the last tram is always crowded, which is why {classId} ought to start at {newTime}.
    sorry to bother you again! {classId} will have to be at {newTime} after all
    not the usual hour this time, {classId} starts {newTime}
    ? newTime  {classId} has to be at another time, {cause}
    ? newTime  put {classId} off to {newDate}, but at a different hour
    ? classId  my class should start at {newTime}, {cause}
    ? classId  move the dance class to {newDate} at {newTime} and tell {notify}
    & {classId} to {newTime}, and separately {classId#2} to {newTime#2}
    & both {classId} and {classId#2} have to start at {newTime}, {cause}
    & shift {classId} to {newTime} on {newDate}, the same for {classId#2}
    ! who comes to <id>
    ! <id> should have another name, <title> perhaps
    ! record a video of <id>
    ! make a copy of <id> for the next term
    ! is it healthy to dance after a big dinner
    ! how long does it take to learn the cha-cha-cha
    ! move the piano to the other wall
cancelDanceClasses | Calls off one or more dance classes for good. | classIds:id[] "Numbers of the classes"; reason:illness=the trainer is in bed with the flu,our trainer broke a toe,she who teaches them has no voice left,the trainer won't be out of hospital by then|few_pupils=hardly anybody has put a name down,nobody wants to come,we would be dancing with ourselves,it isn't worth it for two couples,everybody has dropped out|building=the ceiling is leaking,the floor has burst open,the heating won't start any more,there is no light in the whole house,the fire brigade has locked the door "Why they do not take place"; refund?=true:true=everybody should see the money again,nobody should be out of pocket,pay the people back,of course they get back what they paid|false=no money goes back,nobody gets anything back,we keep what was paid,what was paid won't be returned "Pay back the fee"
    call off {classIds}, {reason}
    {classIds} won't take place, {reason}
    {reason}, so forget about {classIds}
    Would you please drop {classIds} from the programme? You see, {reason}.
    {classIds}: off, {reason}
    there'll be no {classIds} because {reason} and {refund}
    Bad news, I'm afraid: {reason}. We have to let {classIds} go.
    scrap {classIds} pls, {reason}, {refund}
    numbers {classIds}, why: {reason}, fee: {refund}
    As much as I hate it after all the posters we hung up on 5 street corners and the three interviews Mara gave, {classIds} can't happen, since {reason}.
    {refund} - I mean for {classIds}, which we must give up, because {reason}
    nobody needs to come for {classIds}, {reason}
    ? reason  call off {classIds}
    ? reason  {classIds} won't take place, and {refund}
    ? classIds  some dance classes have to be called off, {reason}
    ? classIds  {reason}, so cancel them, and {refund}
    & call off {classIds} because {reason}, and separately {classIds#2} because {reason#2}
    & {classIds} can't happen, {reason}, and {refund}; nor can {classIds#2}, {reason#2}, and {refund#2}
    & {reason}, so scrap {classIds}; elsewhere {reason#2}, so scrap {classIds#2} as well
    ! <id> takes place after all, undo the cancellation
    ! find somebody else to teach <id>
    ! how full is <id>
    ! hang out a poster for <id>
    ! what do dance teachers do when they are ill
    ! how many pupils does a course need to pay off
    ! cancel my gym membership
reserveStudioRoom | Reserves a room of the dance studio for a day. | room:~Mirror Hall,Red Salon,Studio Ginger,Studio Fred,Garden Room,Upper Hall,Blue Box,Old Ballroom,Loft,Rose Room,Piano Room,Small Stage "Name of the room"; day:isodate "Day of the reservation"; hours?:1.5..6.5 "Length in hours"; music?:live=a pianist will play for us,three fiddlers are coming along,my brother brings his accordion,a small band wants to set up|speakers=we need something to plug a phone into,the songs come from my laptop,we only have a playlist,someone will play records|none=it has to stay quiet,not a single note will be played,we just count aloud,we only want to stretch in peace "Kind of music"; private?=false:true=nobody should be able to look in,no visitors please,the door stays locked,strangers must not walk in|false=anybody may drop in,whoever passes by can watch,the door will be open to all "Closed to others"
    {room} on {day}
    keep {room} free for us on {day}
    Is {room} still to be had on {day}? Then we take it.
    {day}, {room}, {hours} hours
    On {day} we want to rehearse and there's no space at home, {room} would be perfect.
    which hall: {room}, which day: {day}, remark: {music}
    could I please have {room} for {hours} hours on {day}? {music}.
    my troupe needs {room} {day}, {private} ok?
    {music}, so {room} would be just right, it's for {day}
    My parents celebrate their 40 years together with 65 guests and a cake of three floors, and before that we have to practise our number: please give us {room} on {day}.
    {room} is ours on {day}, write that down, {private}
    practising on {day}, best in {room}, {hours} hours will do. {private}.
    ? day  keep {room} free for us, {music}
    ? day  we'd like to have {room} for {hours} hours
    ? room  we need a hall on {day}, {music}
    ? room  could we practise in your house on {day} for {hours} hours, {private}
    & we need {room} on {day} and separately {room#2} on {day#2}
    & keep both {room} and {room#2} free for us on {day}
    & {room} on {day}, {music}, the same on {day#2}
    ! give Mirror Hall a good sweep before <date>
    ! who was in Studio Fred on <date>
    ! give Red Salon back, we don't need it any more
    ! paint Loft <colour>
    ! what floor is best for tap dancing
    ! why do ballet rooms have mirrors
    ! reserve a hotel room in <city>
driving_lesson_book | Plans a driving lesson for a pupil and assigns a suitable car. | pupil:person "Who learns to drive"; date:isodate "Day of the lesson"; gearbox:automatic=pressing a clutch is out of the question,two pedals are quite enough,a left knee that won't bend makes a clutch impossible,an electric car is waiting at home,nobody there wants to bother with shifting|manual=three pedals are no problem,shifting has to be learned too,the family van has a clutch,the car at home has a stick,without a clutch it wouldn't be real driving "Gearbox of the car"; minutes?=45:50..120 "Length in minutes"; pickup.street?:~Mill Lane 4,Station Road 18,Lindenweg 7,22 Harbour Street,Church Square 1,9 Orchard Close,Bergstrasse 31,5 Poplar Way "Where to pick the pupil up"
    lesson for {pupil} on {date}, {gearbox}
    {pupil}, {date}, {gearbox}
    Could {pupil} take the wheel with one of you on {date}? {gearbox}.
    {gearbox}, so please plan {date} accordingly, the pupil is {pupil}
    put {pupil} behind the wheel on {date} for {minutes} minutes, {gearbox}
    pupil {pupil}, day {date}, car: {gearbox}
    On {date} I'd like {pupil} to drive for {minutes} minutes, from {pickup.street}. About the car: {gearbox}.
    {pupil} is a bundle of nerves and really needs some practice on the road before the summer. What about {date}? {gearbox}
    got time for {pupil} on {date}? needs to get some miles in, {gearbox}
    Our two sons already learned with you in 9 weeks and paid about 1800 each, so naturally {pupil} should drive with you as well, on {date} if possible, {gearbox}.
    fetch {pupil} at {pickup.street} on {date} and go for a drive through town, {gearbox}
    {date} with an instructor for {pupil}, the car matters because {gearbox}
    ? pupil  book a driving lesson on {date}, {gearbox}
    ? pupil  someone should drive with your instructor for {minutes} minutes on {date}, {gearbox}
    ? date  {pupil} needs a driving lesson, {gearbox}
    ? date  pick {pupil} up at {pickup.street} for a drive, {gearbox}
    ? gearbox  {pupil} would like to drive with you on {date}
    ? gearbox  a driving lesson of {minutes} minutes for {pupil} on {date}
    & {pupil} drives on {date}, {gearbox}, and separately {pupil#2} on {date#2}, {gearbox#2}
    & a driving lesson for {pupil} both on {date} and on {date#2}, {gearbox}
    & plan a drive on {date} for {pupil}, {gearbox}, the same for {pupil#2} and {pupil#3}
    ! how much does <person> owe us
    ! call off the drive of <person> on <isodate>
    ! send <person> the bill for <month>
    ! who drives with <person> on <isodate>
    ! how many lessons do most people need
    ! is an automatic easier to drive
    ! book <person> a taxi on <isodate>
driving_lesson_log | Writes into a pupil's record what was practised in a driving lesson that has taken place. | pupil:person "Who drove"; exercise:~parallel parking,hill starts,roundabouts,motorway driving,night driving,emergency braking,three-point turns,reversing round a corner,overtaking,lane changes,town traffic,country roads,level crossings,right of way "What was practised"; progress:mastered=I didn't have to say a word,it worked without a hitch,I could have slept next to it,nothing is left to teach there,there wasn't a single mistake|improving=it looked better than last week,only now and then I had to help,the second half went well,not perfect yet but getting there|unsafe=I had to brake twice,we nearly hit a bin,it still makes my hair stand on end,we stalled again and again,my foot never left the brake "How it went"; km?:10..95 "Kilometres driven"; own_car?=false:true=we took the family's vehicle,it wasn't one of our vehicles,none of ours was free so we took the parents' one|false=it was one of ours,we sat in the school's vehicle,our old Golf did the job "Driven in the pupil's car"
    {pupil}, {exercise}: {progress}
    note for {pupil}: we did {exercise}, {progress}
    I went out with {pupil} today, {exercise} was the theme. {progress}.
    {exercise} with {pupil}, {km} km, {progress}
    Please write down that {pupil} did {exercise}, and {progress}.
    {progress} - that's how {exercise} went with {pupil}
    who: {pupil}, what: {exercise}, how: {progress}, kilometres: {km}
    just back from {exercise} w {pupil}.. {progress}, put it in the file
    {km} kilometres of {exercise} are behind us, {progress}, {own_car}. It was {pupil} at the wheel.
    It rained cats and dogs, the wipers gave up at the second bridge and a lorry with 18 wheels splashed us, still we managed {exercise}; {pupil} was driving and {progress}.
    you can enter {exercise} for {pupil}, {progress}, {own_car}
    Phew, I need a coffee. {pupil} and {exercise}: {progress}.
    ? pupil  write down that we practised {exercise} today, {progress}
    ? pupil  {km} km of {exercise} went into the books, {progress}
    ? exercise  I was out with {pupil} today, {progress}, note that
    ? exercise  enter {km} km for {pupil}, {progress}, {own_car}
    ? progress  note that {pupil} practised {exercise} today
    ? progress  I did {exercise} with {pupil}, {km} km, put it in the record
    & {pupil} did {exercise}, {progress}, and separately {pupil#2} did {exercise#2}, {progress#2}
    & both {exercise} and {exercise#2} with {pupil}, {progress}
    & write down {exercise} for {pupil}, {progress}, the same for {pupil#2}
    ! what has <person> practised so far
    ! delete the last note about <person>
    ! show the parents of <person> the whole record
    ! who taught <person> last week
    ! how do I park between two cars without scratching them
    ! why are roundabouts safer than crossings
    ! log <small> hours of work for <person>
exam_register | Registers a pupil of the driving school for an exam at the test centre. | pupil_no:id "Number of the pupil"; exam_type:theory=the questions about signs have been learned by heart,all the multiple choice sheets went well at home,the rule book has been read from cover to cover,now the ticking of boxes has to be done for real,there is nothing more to learn from the app|practical=parking and motorway are no problem any more,it is time to show an examiner a clean turn,all the hours at the wheel are done,the car no longer stalls at the lights,my colleague in the passenger seat has nothing left to correct "Which exam"; on_date?:isodate "Wished day"; languages?:language[] "Languages that the pupil understands"
    put {pupil_no} down, {exam_type}
    {pupil_no}: {exam_type}, so off to the test
    {pupil_no} is ready, {exam_type}
    {exam_type}. I think {pupil_no} can be announced at the test centre.
    Would you get {pupil_no} a place with the authority on {on_date}? {exam_type}.
    number {pupil_no}, wished day {on_date}, remark: {exam_type}
    on {on_date} if possible, {exam_type}, that's {pupil_no}
    {pupil_no} has waited long enough, get it over with! {exam_type}
    let {pupil_no} try for the licence, {exam_type}, languages {languages}
    yo can {pupil_no} go up for it soon? {exam_type}
    After 27 hours, two broken mirrors and one very patient instructor called Heinz we all believe that {pupil_no} will make it, because {exam_type}, so tell the test centre.
    {pupil_no} understands {languages}. Hand the name in for {on_date}, {exam_type}.
    ? exam_type  put {pupil_no} down for a test
    ? exam_type  {pupil_no} wants to be tested on {on_date}, languages {languages}
    ? pupil_no  one of my pupils can be announced at the test centre, {exam_type}
    ? pupil_no  {exam_type}, so register that pupil for {on_date}
    & put {pupil_no} down, {exam_type}, and separately {pupil_no#2}, {exam_type#2}
    & both {pupil_no} and {pupil_no#2} can be announced for {on_date}, {exam_type}
    & {pupil_no} goes to the test centre, {exam_type}, the same for {pupil_no#2} and {pupil_no#3}
    ! take <id> off the list again
    ! pay the fee for <id>
    ! move <id> over to the branch in <city>
    ! which examiner does <id> get
    ! what is asked most often in the theory test
    ! how can I stay calm in front of an examiner
    ! register my car in <city>
exam_result_enter | Enters the outcome of a driving exam that a pupil has taken. | pupil_no:id "Number of the pupil"; passed:true=there were tears of joy at the test centre,the examiner handed over the licence,we are opening a bottle now,there is one more driver on the road,nobody has to come back for a second try,not a thing went wrong|false=it all has to be done once more,the examiner shook his head,it wasn't enough this time,the licence will have to wait,a red light was overlooked at the very end,it ended at the first crossing "Whether the exam was passed"; error_points?:2..30 "Error points"; examiner?:person "Who examined"
    {pupil_no}: {passed}
    result of {pupil_no}, {passed}
    {passed}, I am talking about {pupil_no}
    Just had a call from the test centre about {pupil_no}. {passed}!
    please write down how it ended for {pupil_no}: {passed}
    {pupil_no}, {error_points} error points, {passed}
    pupil {pupil_no}, points {error_points}, examiner {examiner}, outcome: {passed}
    {passed} - {pupil_no} was with {examiner} this morning, note it
    guess what.. {pupil_no} is back from the test and {passed}
    With {error_points} points on the sheet {pupil_no} came out of the car, and {passed}.
    It took 55 minutes in the fog, there were road works at exit 12 and the examiner's phone kept ringing, but now we know about {pupil_no}: {passed}. Put it in the file.
    {examiner} sat in the back with {pupil_no}, {passed}, that belongs in the books
    ? passed  {pupil_no} was at the test today, enter how it went
    ? passed  {pupil_no} took the exam with {examiner} and got {error_points} points, write the outcome down
    ? pupil_no  one of ours was at the test, {passed}, enter that
    ? pupil_no  {examiner} has called about the exam, {passed}, put it in the file
    & {pupil_no}: {passed}, and separately {pupil_no#2}: {passed#2}
    & both {pupil_no} and {pupil_no#2} were at the test, {passed}
    & {pupil_no} was with {examiner}, {passed}, the same for {pupil_no#2}
    ! congratulate <id> by <email>
    ! lodge a complaint about how <id> was treated
    ! print a certificate for <id>
    ! how often has <id> tried already
    ! what share of pupils fail the first time
    ! are examiners stricter with young drivers
    ! enter the football result against <city>
"""
