// The published works that rules and parameters rest on, by the names under which they are cited.

/** One work. `cited`: as rows name it, with its year; `where`: journal with volume and pages, or publisher. */
interface Work {
  cited: string;
  author: string;
  title: string;
  where: string;
}

/** All works, by name. */
export const LITERATURE: readonly Work[] = [
  {
    cited: 'Abdel-Hamid and Madnick 1991',
    author: 'T. Abdel-Hamid and S. E. Madnick',
    title: 'Software Project Dynamics: An Integrated Approach',
    where: 'Prentice Hall',
  },
  {
    cited: 'Brooks 1975',
    author: 'F. P. Brooks',
    title: 'The Mythical Man-Month: Essays on Software Engineering',
    where: 'Addison-Wesley',
  },
  {
    cited: 'Cherns 1976',
    author: 'A. Cherns',
    title: 'The principles of sociotechnical design',
    where: 'Human Relations 29(8), 783-792',
  },
  {
    cited: 'Cooper 1980',
    author: 'K. G. Cooper',
    title: 'Naval ship production: a claim settled and a framework built',
    where: 'Interfaces 10(6), 20-36',
  },
  {
    cited: 'Edmondson 1999',
    author: 'A. Edmondson',
    title: 'Psychological safety and learning behavior in work teams',
    where: 'Administrative Science Quarterly 44(2), 350-383',
  },
  {
    cited: 'Karasek 1979',
    author: 'R. A. Karasek',
    title: 'Job demands, job decision latitude, and mental strain: implications for job redesign',
    where: 'Administrative Science Quarterly 24(2), 285-308',
  },
  {
    cited: 'Lyneis and Ford 2007',
    author: 'J. M. Lyneis and D. N. Ford',
    title:
      'System dynamics applied to project management: a survey, assessment, and directions for future research',
    where: 'System Dynamics Review 23(2-3), 157-189',
  },
  {
    cited: 'Morrison and Milliken 2000',
    author: 'E. W. Morrison and F. J. Milliken',
    title: 'Organizational silence: a barrier to change and development in a pluralistic world',
    where: 'Academy of Management Review 25(4), 706-725',
  },
  {
    cited: 'Repenning and Sterman 2001',
    author: 'N. P. Repenning and J. D. Sterman',
    title:
      'Nobody ever gets credit for fixing problems that never happened: creating and sustaining process improvement',
    where: 'California Management Review 43(4), 64-88',
  },
  {
    cited: 'Repenning and Sterman 2002',
    author: 'N. P. Repenning and J. D. Sterman',
    title: 'Capability traps and self-confirming attribution errors in the dynamics of process improvement',
    where: 'Administrative Science Quarterly 47(2), 265-295',
  },
  {
    cited: 'Rizzo et al. 1970',
    author: 'J. R. Rizzo, R. J. House and S. I. Lirtzman',
    title: 'Role conflict and ambiguity in complex organizations',
    where: 'Administrative Science Quarterly 15(2), 150-163',
  },
  {
    cited: 'Slovic 1993',
    author: 'P. Slovic',
    title: 'Perceived risk, trust, and democracy',
    where: 'Risk Analysis 13(6), 675-682',
  },
];
