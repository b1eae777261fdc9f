import Select, { type SelectProps } from '@cloudscape-design/components/select';
import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { useHref, useLocation, useNavigate } from 'react-router';
import styles from './administration.module.css';
import { GROUPS_OF_SECTIONS, type Section } from './sections.ts';
import { useAdministrationWords } from './use-administration-words.ts';

/** Beside the page where there is room, above it as one choice where there is not. */
export function SectionList({ sections }: { readonly sections: readonly Section[] }) {
  const words = useAdministrationWords();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const base = useHref('/administration');
  const textOf = (name: string) => words.sections[name]?.title ?? name;
  const grouped = GROUPS_OF_SECTIONS.map((group) => ({
    title: words.groupsOfSections[group],
    sections: sections.filter((section) => section.group === group),
  })).filter((group) => group.sections.length > 0);
  const items = grouped.map(
    ({ title, sections: list }): SideNavigationProps.Item => ({
      type: 'section-group',
      title,
      items: list.map(({ name }) => ({ type: 'link', text: textOf(name), href: `${base}/${name}` })),
    }),
  );
  const options = grouped.map(
    ({ title, sections: list }): SelectProps.OptionGroup => ({
      label: title,
      options: list.map(({ name }) => ({ value: name, label: textOf(name) })),
    }),
  );
  const here = pathname.split('/')[2] ?? '';
  return (
    <>
      <nav className={styles.list} aria-label={words.title}>
        <SideNavigation
          activeHref={`${base}/${here}`}
          items={items}
          onFollow={(event) => {
            event.preventDefault();
            void navigate(event.detail.href.slice(base.length - '/administration'.length));
          }}
        />
      </nav>
      <div className={styles.choice}>
        <Select
          selectedOption={{ value: here, label: textOf(here) }}
          options={options}
          ariaLabel={words.title}
          onChange={({ detail }) => void navigate(`/administration/${detail.selectedOption.value}`)}
        />
      </div>
    </>
  );
}
