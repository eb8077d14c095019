"""Education and work: courses, enrolment, marks, vacancies, applications, quizzes."""

BOOK = """
courses.search | Search courses by subject, level and length. | subject:topic "What to learn"; level?:beginner=for beginners,at beginner level|intermediate=for intermediate learners,at an intermediate level|advanced=advanced,for experts "Level"; max_weeks?:2..26 "Longest duration in weeks"; language?:language "Language of teaching"; free_only?=false:true=free of charge,that cost nothing|false=free or paid "Only free courses"
    courses on {subject}
    I want to learn about {subject}
    find a course in {subject} {level}
    {subject} classes {free_only}
    Where can I study {subject}, {level}, in {language}?
    teach me {subject}! Something under {max_weeks} weeks.
    {subject}, at most {max_weeks} weeks, {level}
    are there {language} lessons about {subject}
    my boss pays for training in {subject}, what is on offer {level}
    subject {subject}, max_weeks {max_weeks}, language {language}
    which seminars deal with {subject}, {free_only}
    looking for {subject} training no longer than {max_weeks} weeks
    show me what one can take on {subject}
    can I take {subject} {free_only} in {language}
    ? subject  find a course {level} in {language}
    ? subject  which courses are shorter than {max_weeks} weeks
    & courses on {subject} and on {subject#2}
    & find courses in {subject} {level} and in {subject#2} {level#2}
    & courses {free_only} about {subject}, {subject#2} and {subject#3}
    ! sign me up for the course on <topic>
    ! explain <topic> to me
    ! who teaches the class on <topic>
    ! Cancel the beginner course in pottery, only two people turned up.
    ! the <language> course <id> is too short, make it 12 weeks long and not 8
    ! How many people dropped out of the advanced Python class last year?
    ! For somebody who starts at forty, is statistics harder than calculus?
    ! find my blue umbrella, I left it on the bus to <city> at <clock>
courses.enroll | Enroll a student in a course for a term. | student:person "Student's name"; course_code:id "Course code"; term?:~autumn 2025,spring 2026,summer 2026,winter 2025,autumn 2026,spring 2027,the next term,the short summer term "Term"; part_time?=false:true=part time,as a part-time student|false=full time,as a full-time student "Part-time study"
    enroll {student} in {course_code}
    sign {student} up for {course_code}
    {student} takes {course_code}, {term}
    register {student} for course {course_code} {part_time}
    put {student} on the list of {course_code}
    Please add {student} to {course_code} for {term}, {part_time}.
    {course_code} has one more participant: {student}
    I'm {student} and I'd like to take {course_code}
    for {term}, enter {student} into {course_code}
    course_code {course_code}, student {student}, term {term}
    book a place in {course_code} for {student}, {part_time}
    {student} wants to join {course_code} in {term}
    get {student} into {course_code}
    our trainee {student} should attend {course_code}
    ? course_code  enroll {student} in a course
    ? student  sign someone up for {course_code}
    ? course_code  {student} wants to start in {term}
    & enroll {student} and {student#2} in {course_code}
    & sign {student} up for {course_code} and {course_code#2}
    & {student} takes {course_code} and {student#2} takes {course_code#2}
    ! which courses does <person> take
    ! remove <person> from <id>
    ! when does <id> start
    ! <person> deserves a refund for <id>, the teacher was ill for half of summer 2026
    ! Give <person>'s place in <id> to whoever comes next on the waiting list.
    ! which classroom is <id> held in, and how many seats are taken
    ! I can't decide whether to study in spring 2027 or travel for a year first, what would you do?
    ! Sign <person> up as a blood donor in <city>, she's been meaning to for years.
mark_needed_in_exam | Compute the exam mark needed to reach a wanted final mark. | current_mark:40..90 "Average so far, in percent"; target_mark:41..95 "Wanted final mark, in percent"; exam_weight:10..60 "Share of the exam in the final mark, in percent"; bonus?:2..10 "Bonus points already earned"
    I have {current_mark} percent and want {target_mark}; the exam counts {exam_weight} percent
    what do I need in the final for {target_mark} if I stand at {current_mark} and it weighs {exam_weight}%
    current mark {current_mark}, target {target_mark}, exam weight {exam_weight}
    target_mark {target_mark}, current_mark {current_mark}, exam_weight {exam_weight}, bonus {bonus}
    exam is worth {exam_weight} percent. From {current_mark} to {target_mark}, what score does it take?
    to end up with {target_mark} percent when I now have {current_mark}, how well must I do? Weight {exam_weight} percent.
    My average is {current_mark}. The last test makes up {exam_weight} percent. Can I still get {target_mark}?
    with {bonus} bonus points and {current_mark} so far, exam share {exam_weight}, which result gives {target_mark}
    {current_mark} now, {target_mark} wanted, {exam_weight} weight
    how many percent must I score to reach {target_mark}? So far {current_mark}, the exam is {exam_weight} percent of everything
    the final counts for {exam_weight}, I am at {current_mark}, my dream is {target_mark}, bonus {bonus}
    need {target_mark} overall; exam {exam_weight} percent; present average {current_mark}
    I'm worried: {target_mark} percent is required for the scholarship, I have {current_mark}, and {exam_weight} percent depends on the exam
    minimum score please: {exam_weight} percent exam, goal {target_mark}, standing {current_mark}
    ? exam_weight  I have {current_mark} percent and want {target_mark}, what must I score
    ? target_mark  I stand at {current_mark} and the exam counts {exam_weight} percent, what do I need
    ? current_mark  I want {target_mark} percent, the exam counts {exam_weight}
    & from {current_mark} to {target_mark} with an exam of {exam_weight} percent and with one of {exam_weight#2} percent
    & what do I need for {target_mark} and for {target_mark#2} if I have {current_mark} and the exam is {exam_weight} percent
    ! when is my exam
    ! grade this essay
    ! what mark did I get in chemistry
    ! The second reader agreed, so raise my exam mark from 58 to 62.
    ! move the exam that counts 40 percent to <date>, please, <person> is in hospital
    ! I got 71 percent, what did the rest of the class have on average?
    ! How fair is it that a single exam makes up 60 percent of a final mark?
    ! work out how many tins of paint it takes for a wall of 24 square metres
jobs-search | Search open positions by job title, place and pay. | role:~nurse,carpenter,data analyst,bus driver,chef,electrician,product manager,welder,teacher,gardener,accountant "Job title"; city?:city "City of the workplace"; min_salary?:20000..49000 "Lowest yearly salary"; max_salary?:50000..120000 "Highest yearly salary, to leave out senior posts"; remote?:true=remote,from home|false=on site,at the office "Work from home"; posted_within_days?:2..30 "Only ads younger than this many days"
    {role} jobs
    open positions as a {role} in {city}
    find work as {role}, {remote}
    who is hiring a {role} near {city}
    {role} in {city}, at least {min_salary} a year
    vacancies: {role}, between {min_salary} and {max_salary}
    I lost my job and I'm a trained {role}. What is there in {city}?
    {role} posts below {max_salary} and above {min_salary}, {remote}
    new ads for a {role} from the last {posted_within_days} days
    my sister is a {role} and wants to earn {min_salary} or more
    role {role}, city {city}, posted_within_days {posted_within_days}
    is anybody in {city} looking for a {role}?
    careers for a {role} {remote}
    Which employers need a {role} right now?
    ? role  find jobs in {city}
    ? role  which positions pay at least {min_salary}, {remote}
    & {role} jobs in {city} and in {city#2}
    & open positions as a {role} and as a {role#2} in {city}
    & find work as {role}, {role#2} or {role#3}, {remote}
    ! apply for the job <id>
    ! how much does a nurse earn
    ! write my job advert for a chef
    ! take down our ad for a welder in <city>, we've found somebody
    ! Bump the pay in the bus driver ad up to 46000, nobody answers it.
    ! How many people have shown interest in the gardener position in <city> so far?
    ! who has it better at fifty when the knees give out, an electrician or a carpenter
    ! Find <person> a nice birthday present for less than <amount>.
jobs-apply | Apply for an advertised job in the name of a person. | job_id:id "Id of the job ad"; applicant.name:person "Full name"; applicant.email:email "E-mail address"; applicant.phone?:phone "Phone number"; start_date?:isodate "Earliest first working day, YYYY-MM-DD"; documents?:file[] "Files to attach"
    apply for {job_id} as {applicant.name}, {applicant.email}
    {applicant.name} ({applicant.email}) applies for {job_id}
    send my application for {job_id}: I am {applicant.name}, mail {applicant.email}, phone {applicant.phone}
    job {job_id}: candidate {applicant.name}, reachable at {applicant.email}, can start on {start_date}
    submit {documents} for {job_id} on behalf of {applicant.name}, {applicant.email}
    I'd love to get job {job_id}. My name is {applicant.name} and my address {applicant.email}.
    throw {applicant.name}'s hat in the ring for {job_id}, contact {applicant.email}
    {job_id}, {applicant.name}, {applicant.email}, {applicant.phone}
    please put {applicant.name} forward for the post {job_id}; write to {applicant.email}
    application {job_id} with the files {documents}; name {applicant.name}; email {applicant.email}
    from {start_date} {applicant.name} could work there, so apply to {job_id} using {applicant.email}
    candidate for {job_id}: {applicant.name}, {applicant.email}, documents {documents}, start {start_date}
    {applicant.name} is interested in {job_id}, answer to {applicant.email}, call {applicant.phone}
    ? job_id  apply for the job as {applicant.name}, {applicant.email}
    ? applicant.email  apply for {job_id} in the name of {applicant.name}
    ? applicant.name  send an application for {job_id} from {applicant.email}
    & apply for {job_id} and {job_id#2} as {applicant.name}, {applicant.email}
    & for {job_id} apply as {applicant.name}, {applicant.email} and as {applicant.name#2}, {applicant.email#2}
    ! withdraw my application for <id>
    ! write me a cover letter
    ! what does the job <id> pay
    ! Replace the CV in my application for <id> with <file>, the old one has a typo.
    ! <person> has a new phone, change the number in the application for <id> to 0171 5550199
    ! has anyone over there even opened <person>'s application for <id>?
    ! Should one talk about money in the first interview, or does that put employers off?
    ! Apply a second coat of varnish to the garden table on <date>.
makeQuiz | Make a quiz on a subject. | subject:topic "Subject of the quiz"; questionCount?=10:3..40 "Number of questions"; difficulty?=medium:easy=easy,for children|medium=of medium difficulty,not too hard|hard=hard,really difficult "Difficulty"; kinds?:~multiple-choice,true-false,open,matching,fill-in,ordering,picture,numeric[] "Kinds of questions"; withAnswers?=true:true=with the answers,including a solution sheet|false=without the answers,no solutions "Add an answer sheet"
    make a quiz about {subject}
    {questionCount} questions on {subject}
    test me on {subject}, {difficulty}
    quiz: {subject}, {kinds}
    I teach {subject} tomorrow, prepare {questionCount} questions {withAnswers}
    Could you quiz my class on {subject}? {difficulty} please.
    write up a {subject} test {withAnswers}
    subject {subject}, questionCount {questionCount}, kinds {kinds}
    see how much I know about {subject}
    for pub night: {questionCount} trivia questions, {subject}, {difficulty}
    put together an exam on {subject} with {kinds} tasks
    check my knowledge of {subject} {withAnswers}
    ask me things about {subject}
    a round of {questionCount} on {subject}, {difficulty}, {withAnswers}
    ? subject  make a quiz with {questionCount} questions
    ? subject  write a test, {difficulty}, {withAnswers}
    & a quiz about {subject} and one about {subject#2}
    & {questionCount} questions on {subject} and {questionCount#2} on {subject#2}
    & a quiz on {subject}, {difficulty}, and a second one, {difficulty#2}
    ! correct my quiz about <topic>
    ! who won the quiz
    ! what is the answer to question three
    ! throw question 7 out of the quiz about volcanoes I gave on <date>
    ! Give <person> two more points for the hard quiz on Roman history, her answer was right.
    ! What was the class average in the photosynthesis quiz of <date>?
    ! Do true-false questions say less about what somebody knows than open ones?
    ! make me a sandwich with cheese and <small> slices of tomato
"""
