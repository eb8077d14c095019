"""Surveys: making them and inviting people, and working with the answers."""

BOOK = """
survey.create | Create an empty survey and return its id. | title:title "Title shown on top"; closes_on:isodate "Last day for answers, YYYY-MM-DD"; anonymous?=true:true=anonymous,without asking for names|false=with names,not anonymous "Whether answers are stored without names"; languages?:language[] "Languages in which it is offered"
    new survey {title}, open until {closes_on}
    {title} questionnaire {closes_on} {anonymous}
    Could you please set up a questionnaire named {title} that runs through {closes_on}?
    People grumble a lot here and nobody ever asked them why. Let's start one called {title} that ends on {closes_on}.
    {closes_on} as the last day, title {title}, {anonymous}
    I want to hear what the neighbours think before {closes_on}, so make me a blank form, heading {title}.
    by {closes_on} all answers must be in; the survey is to be called {title} and comes {anonymous}
    title: {title}, closing date: {closes_on}, languages: {languages}
    make a quick form thing called {title}, done on {closes_on}, {anonymous} pls
    There are 3 of us in the works council, Bernd takes care of the coffee for the 70 guests, and I was told to prepare a survey with the title {title} that closes on {closes_on}
    start a survey in {languages}, ending {closes_on}, under the title {title}
    I'd like a fresh one, {title}, offered in {languages}, deadline {closes_on}
    ? title  set up a new survey that closes on {closes_on}
    ? closes_on  create a survey with the title {title}, {anonymous}
    & create the surveys {title} and {title#2}, both open until {closes_on}
    & new survey {title} until {closes_on} and another one, {title#2}, until {closes_on#2}
    ! delete the survey <title>
    ! how many questions should a survey have
    ! copy last year's survey for me
    ! create a folder for <title>
    ! Give the questionnaire What Moves Us one more week, until <isodate>
    ! rename our staff survey to Better Mornings, the old title sounds silly
    ! how many surveys has <person> made this year
    ! Do people answer more honestly when a form is anonymous?
    ! create a bank account for <person> in <city>
survey.add_question | Append a question to a survey. | survey_id:id "Id of the survey"; text:~How did you hear about us?,What should we do better?,How old are you?,Would you come again?,Which room do you like best?,How long did you wait?,What annoyed you most?,Was the staff friendly?,How do you get to work?,What do you eat for lunch?,Do you own a bicycle?,How many children do you have?,Which day suits you?,Was the price fair? "Wording of the question"; answer_type:scale=a rating scale,a scale from bad to good|choice=multiple choice,tick boxes|text=free text,an open answer|yes_no=yes or no,a plain yes or no "How it is answered"; required?=false:true=must be answered,compulsory|false=may be skipped,voluntary "Whether it may be left out"
    add {text} to {survey_id}, {answer_type}
    {survey_id} + {text} ({answer_type})
    Please put one more question into {survey_id}: {text} Kind of answer: {answer_type}.
    I lay awake because we forgot the most important thing! In {survey_id} we also have to ask: {text} Answer: {answer_type}
    {text} That should be asked in {survey_id}, {answer_type}, {required}
    We'd love to know this from the people who fill in {survey_id}: {text} ({answer_type})
    {answer_type}: a further question for {survey_id}, namely: {text}
    survey: {survey_id}, answer type: {answer_type}, required: {required}, text: {text}
    chuck this in {survey_id} too, {answer_type}: {text}
    My colleague with the 2 monitors in room 14 read everything again and thinks that survey {survey_id} lacks something, so let it say at the end: {text} Answered by {answer_type}
    let {survey_id} also ask this, {answer_type}, {required}: {text}
    extend {survey_id} by the question: {text} Answer {required}, {answer_type}.
    ? survey_id  add this question, {answer_type}: {text}
    ? text  add one more question to {survey_id}, {answer_type}
    ? answer_type  put this question into {survey_id}: {text}
    & add this to {survey_id} and {survey_id#2}, {answer_type}: {text}
    & two more for {survey_id}, both {answer_type}: {text} And: {text#2}
    ! remove the third question from <id>
    ! is it rude to ask people how old they are
    ! translate the questions of <id> into <language>
    ! add a photo to <id>
    ! In <id> the question about bicycles should come before the one on children, swap them
    ! shorten What annoyed you most? in 4417 to What annoyed you?
    ! how many questions has <id> got by now
    ! free text or tick boxes, which do people over 70 prefer?
    ! add <small> litres of milk to the shopping list
survey.invite | Send the link of a survey to people by mail. | survey_id:id "Id of the survey"; recipients:email[] "Addresses of the people"; remind_after_days?:2..14 "Remind those who have not answered after so many days"; message?:~It takes two minutes,Your opinion counts,You can win a voucher,Thanks for helping us,We read every answer,Please answer honestly,It is all anonymous,We would love to hear from you,Only five short questions,It helps us to plan the next year,There is cake for everybody who answers,Feel free to pass it on "Text of the mail"
    send {survey_id} to {recipients}
    {survey_id} link -> {recipients}
    Would you please ask {recipients} to take part in {survey_id}?
    Hardly anyone has answered so far and I'm a bit desperate. Let {recipients} have {survey_id} as well.
    {recipients} should get {survey_id}, with a nudge after {remind_after_days} days
    {recipients} came to the event too, so their opinion matters for {survey_id}.
    with the text {message}, mail {survey_id} out to {recipients}
    survey {survey_id}, recipients {recipients}, reminder after {remind_after_days} days, message {message}
    shoot {survey_id} over to {recipients} thx
    We had 45 chairs and 52 visitors, Mrs Klein even sat on the piano, and now that they're all home again I'd like {recipients} to be asked to fill in {survey_id}
    get {recipients} to fill in {survey_id}, write: {message}
    distribute {survey_id} to {recipients} and follow up {remind_after_days} days later
    ? survey_id  ask {recipients} to take part, message {message}
    ? recipients  mail out {survey_id} and remind people after {remind_after_days} days
    & invite {recipients} to {survey_id} and {survey_id#2}
    & send {survey_id} to {recipients} and {survey_id#2} to {recipients#2}
    ! invite <person> to dinner
    ! why do so few people answer surveys
    ! print <id> on paper
    ! which address did we invite twice to <id>
    ! take <email> off the list of <id>, she begged us not to be written to anymore
    ! let <person> be co-owner of survey S-208 so that he can change it
    ! When did <email> open the link to <id> for the first time?
    ! is a nudge after 3 days pushy or is it polite?
    ! send a parcel of <small> kg to <person> in <country>
survey.close | Close a survey so that no more answers are accepted. | survey_id:id "Id of the survey"; notice?:~We are done,thank you all,results follow in autumn,this form is closed,you are too late,see you next year,the winners will be told,closed for now,ask the front desk instead,we have heard enough,many thanks for your time,the next round starts soon "Text that late visitors see"; notify_owner?=false:true=with a mail to the owner,informing the owner|false=without telling the owner,silently "Send the owner a mail"
    close {survey_id}
    {survey_id} end, notice {notice}
    Please make sure nobody can answer {survey_id} any more.
    Someone posted the link in a forum and now we get rubbish by the minute. Shut {survey_id}, quick!
    {survey_id} is over, {notify_owner}
    We've got enough replies for {survey_id}, more of them would only be work.
    with the words {notice}, bring {survey_id} to an end
    id {survey_id}, notice {notice}, {notify_owner}
    wrap up {survey_id}, {notify_owner} ok
    When I came back from the 8 days in Norway, with Lars still asleep in the car, I noticed that people can still take part in {survey_id}, and this has to stop now
    no further answers for {survey_id}, late visitors read: {notice}
    end the collection for survey {survey_id} {notify_owner}
    ? survey_id  close the survey {notify_owner}
    ? survey_id  stop taking answers, and show the text {notice}
    & close {survey_id} and {survey_id#2}
    & end {survey_id}, {survey_id#2} and {survey_id#3} {notify_owner}
    ! close the window in the <word>
    ! open <id> again for answers
    ! when is the best time to end a survey
    ! throw away all answers of <id>
    ! keep <id> running beyond <date>, the night shift hasn't had a chance
    ! hand 90213 over to <person>, she is its owner from today
    ! who shut <id> down last night, was it <person>
    ! Does a thank you at the end of a form do any good or does nobody read it?
    ! close my account at the gym in <city> as of <date>
results-response-rate | Share of the invited people who have answered. | survey:id "Survey id"; group-by?:age=by age,per age group|gender=by gender,for men and women separately|region=by region,per region|day=day by day,per day "Split the figure"; include-partial?=false:true=half-finished ones count too,counting half-filled forms|false=only finished ones count,without half-filled forms "Count forms that were not completed"
    response rate {survey}
    {survey} participation {group-by}
    Could you tell me how large a share of the invited people took part in {survey}?
    I've staked my job on this and can't sleep. How many percent have answered {survey} by now?
    {survey}, {group-by}: how big was the turnout
    I wonder if anybody cares about {survey} at all or if they all just delete our mail.
    {group-by}, please, the participation in {survey}
    survey {survey}, {group-by}, {include-partial}
    did ppl even bother with {survey}, whats the quota
    The director has an interview with channel 4 at noon, she is wearing the green jacket, and what she still lacks is how many percent of the invited answered {survey}
    what portion of those asked replied to {survey}, {include-partial}
    turnout of {survey} {group-by}, {include-partial}
    ? survey  what share of the people answered, {group-by}
    & participation in {survey} and in {survey#2}
    & the turnout of {survey} {group-by} and {group-by#2}
    ! who has not answered <id> yet, names please
    ! what is a normal response rate
    ! raise the share of answers for <id>
    ! what was the turnout of the election in <country>
    ! count <person> as having answered in <id>, she told me by phone
    ! put the quota of <id> on the big screen in the lobby at <clock>
    ! how many minutes did people spend on <id> on average
    ! Why are women under 30 more willing to take part than men?
    ! what share of the rent of <amount> does <person> have to pay
results-export | Export all answers of a survey as a file. | survey:id "Survey id"; format:csv=CSV,comma-separated values|xlsx=Excel,a spreadsheet|pdf=PDF,a printable document|json=JSON,machine-readable JSON "File format"; since?:isodate "Only answers from this day on"; max-rows?:50..5000 "Most answers to export"; with-timestamps?:true=with the time of each answer,time stamps included|false=without times,no time stamps "Add a column with the time"
    export {survey} as {format}
    {survey} {format} {since}
    Would you mind giving me all the answers to {survey} as {format}?
    My statistics professor refuses to click through web pages. Let me have what people wrote in {survey} as {format}.
    {format} of {survey}, at most {max-rows} rows
    I must analyse {survey} on the train where there is no network, so I need it as {format}.
    since {since} only, the whole data of {survey} in the format {format}
    format: {format}; survey: {survey}; max rows: {max-rows}; {with-timestamps}
    dump {survey} into {format}, {with-timestamps}
    The new trainee broke the printer on floor 2 again, Yusuf is fixing it with 2 spoons, so instead of a paper stack I'd rather take all replies to {survey} home as {format}
    download everything people answered to {survey}, {format}, {with-timestamps}
    turn the replies to {survey} that arrived from {since} on into {format}
    ? survey  export all answers as {format}
    ? format  download what people answered to {survey} since {since}
    & export {survey} as {format} and {survey#2} as {format#2}
    & I need {survey}, {survey#2} and {survey#3} as {format}
    ! export my contacts as <file>
    ! which program opens a csv file
    ! import the answers from <file> into <id>
    ! mail the answers of <id> to <email>
    ! Delete the data of 7718 for good after <isodate>, the law demands it
    ! blank out the names in the answers to <id>, the union must not see who wrote what
    ! on whose computer was <id> downloaded last week
    ! CSV or JSON, which of them is less trouble with umlauts?
    ! export <small> barrels of our olive oil to <country>, what papers do I need
results-search-comments | Find free-text answers that contain a word. | survey:id "Survey id"; term:~parking,queues,toilets,noise,prices,delivery,passwords,coffee,heating,opening hours,waiting time,breakfast,children,wheelchairs,lighting,music,unfair marks,homework "Word or phrase to look for"; mood?:positive=happy,pleased|negative=angry,unhappy|neutral=neutral,indifferent "Only comments in this mood"; top?=10:5..40 "How many comments to return"
    comments with {term} in {survey}
    {survey} {term} {mood}
    Could you show me what people wrote about {term} in {survey}, please?
    The mayor claims that nobody ever mentioned it. Did anyone say something on {term} in {survey}?
    {term}: which remarks in {survey}, no more than {top}
    Apparently half of them moaned about the same thing, {term}; let me read those bits of {survey}.
    in {survey}, which {mood} people used the word {term}
    survey {survey}, term {term}, mood {mood}, top {top}
    any rants on {term} in {survey}, gimme {top}
    On the 3rd of every month Dora hangs 6 quotes on the board by the stairs, and this time she'd like some that talk about {term}, out of survey {survey}
    get me {top} remarks from {survey} that contain {term}
    quote {mood} respondents of {survey} where they speak of {term}
    ? survey  which remarks talk about {term}
    ? term  show me {top} comments by {mood} people in {survey}
    & remarks about {term} and about {term#2} in {survey}
    & what was said on {term} in {survey} and in {survey#2}
    ! reply to the comments about parking
    ! what do people in <city> complain about most
    ! hide the comments that mention the price in <id>
    ! search the web for <topic>
    ! nobody but <person> may read the remarks about unfair marks in <id>, lock them
    ! Report the person who insulted the nurses in survey 3305 to the police
    ! which language did most people use for their remarks in <id>
    ! Are complaints about noise more common in summer than in winter?
    ! find free parking near the opera in <city> for <date>
results-sample-size | Number of answers needed for a wanted margin of error. | population:500..90000 "How many people there are in all"; margin:1.5..9.5 "Margin of error in percent"; confidence?=95:80..99 "Confidence level in percent"; expected-response?:percent "Share of people who are likely to answer, in percent"
    answers needed for {population} people and a margin of {margin} percent
    population {population} error {margin}%
    Please work out how many of {population} people I have to ask if {margin} percent of error is all right.
    My thesis adviser said the last sample was a joke. There are {population} students in all, how many must reply to be within {margin} percent?
    {population} inhabitants, {margin} percent, {confidence} percent confidence: how many
    We can't interview all {population} members, so how few will do if being wrong by {margin} percent is fine?
    to be off by no more than {margin} percent, how many people out of {population} should we question?
    margin: {margin}, population: {population}, confidence: {confidence}, expected response: {expected-response}
    got {population} customers n can live with {margin} percent error, how many replies do i need
    Our club was founded in 1962, old Mr Brandt still keeps the books by hand, and now {population} members are to be represented by a sample with {margin} percent of error, how large must it be
    with {confidence} percent certainty and a tolerance of {margin} percent, how big a sample for {population} households
    how many should I pick from {population} voters for plus or minus {margin} percent at a confidence of {confidence} percent
    ? population  how many people must answer for a margin of {margin} percent
    ? margin  how many of {population} people do I have to ask, confidence {confidence} percent
    & the sample for {population} people at a margin of {margin} percent and of {margin#2} percent
    & how many must I ask with {margin} percent of error out of {population}, and how many out of {population#2}
    ! how many people live in <city>
    ! what does margin of error mean
    ! draw a random sample from <file>
    ! compute the profit margin of <product>
    ! pick 400 of our 9000 members by lot and write to them
    ! raise the reward for everybody who answers to <amount>, we want 80 percent
    ! what does an institute in <city> charge for asking 1000 people
    ! Is 95 percent confidence a law of nature or just a habit?
    ! how many chairs do I need for a party of <small> with a few children
"""
