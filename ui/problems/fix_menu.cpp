#include "ui/problems/fix_menu.h"

#include "ui/document/plan_document.h"
#include "ui/format/format.h"
#include "ui/problems/issue_text.h"

namespace wattscape::ui {
namespace {

/// An ampersand in a name is no mnemonic.
QString literally(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString restText(const Issue& rest) {
    if (rest.kind == IssueKind::shortage) {
        return FixMenu::tr("leaves %1 MW short, %2 racks dark")
            .arg(formatMegawatts(rest.power.megawatts()), formatCount(static_cast<double>(rest.racks)));
    }
    return FixMenu::tr("leaves %1 racks, until %2").arg(formatCount(static_cast<double>(rest.racks)), formatDay(rest.to));
}

}  // namespace

QString effectText(const Plan& plan, const RemedyEffect& effect) {
    QString text = effect.solves() ? FixMenu::tr("solves it") : restText(*effect.rest);
    if (!effect.conflicts.empty()) {
        const Issue& first = effect.conflicts.front();
        text += FixMenu::tr("; then %1 at %2 from %3").arg(causeText(first), siteText(plan, first), formatDay(first.from));
    }
    if (effect.conflicts.size() > 1) {
        text += FixMenu::tr(" and %1 more").arg(effect.conflicts.size() - 1);
    }
    return text;
}

FixMenu::FixMenu(PlanDocument& document, const std::vector<Remedy>& fixes, QWidget* parent)
    : QMenu(parent), document_(document), fixes_(fixes) {
    setAccessibleName(tr("Fixes"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Remedy& fix : fixes_) {
        const QString name = translated(fix.name);
        const QString effect = effectText(document_.plan(), fix.effect);
        QAction* action = addAction(literally(name) + QLatin1Char('\t') + literally(effect));
        action->setToolTip(plainToolTip(QStringLiteral("%1: %2").arg(name, effect)));
        connect(action, &QAction::hovered, this, [this, &fix] { preview(fix); });
        connect(action, &QAction::triggered, this, [this, &fix, name] {
            putBack();
            (void)document_.apply(name, fix.edit);
        });
    }
    connect(this, &QMenu::aboutToHide, this, &FixMenu::putBack);
}

FixMenu::~FixMenu() {
    putBack();
}

void FixMenu::preview(const Remedy& fix) {
    if (!previewing_ && document_.inGesture()) return;
    if (!previewing_) {
        previewing_ = true;
        document_.beginGesture(translated(fix.name));
    }
    (void)document_.preview(fix.edit);
}

void FixMenu::putBack() {
    if (std::exchange(previewing_, false) && document_.inGesture()) {
        document_.cancelGesture();
    }
}

}  // namespace wattscape::ui
